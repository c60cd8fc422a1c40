/** Makes a previewed page load itself again after a change. Exported files never hold any of this. */

/** Below a name that no export has. */
export const RELOAD_SCRIPT_PATH = ".practice-guidance/reload.js";
export const RELOAD_STREAM_PATH = ".practice-guidance/changes";

export const RELOAD_SCRIPT = `new EventSource("/${RELOAD_STREAM_PATH}").addEventListener("change", () => location.reload());\n`;

/** The page with the script at its end and a content security policy that lets it in. */
export function withLiveReload(page: string): string {
  const script = `<script src="/${RELOAD_SCRIPT_PATH}"></script>`;
  const end = page.lastIndexOf("</body>");
  const open = page.replace(POLICY, (_whole, before: string, policy: string, after: string) => {
    return before + allowing(allowing(policy, "script-src"), "connect-src") + after;
  });
  if (end < 0) return open + script;
  const moved = end + open.length - page.length;
  return open.slice(0, moved) + script + open.slice(moved);
}

const POLICY = /(<meta\s+http-equiv="Content-Security-Policy"\s+content=")([^"]*)(")/giu;

/** The policy with our own address allowed for one sort of thing. */
function allowing(policy: string, directive: string): string {
  const parts = policy
    .replaceAll("&#39;", "'")
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean);
  const index = parts.findIndex((part) => part.split(/\s+/u)[0] === directive);
  const words = parts[index]?.split(/\s+/u).slice(1) ?? [];
  const allowed = [directive, ...words.filter((word) => word !== "'none'" && word !== "'self'"), "'self'"].join(" ");
  return (index < 0 ? [...parts, allowed] : parts.with(index, allowed)).join("; ");
}
