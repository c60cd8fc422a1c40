/** Where an ordinary relative link leads: to a file of the library, and to a heading in it. */

/**
 * The key `file:<uri>` or `file:<uri>#<heading>` of a relative link in the document at `uri`;
 * undefined for a link that leads out of the library (`https:`, `mailto:`, `tel:`).
 */
export function linkedFile(uri: string, url: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/iu.test(url) || url.startsWith("//")) return undefined;
  const hash = url.indexOf("#");
  const path = decoded(hash < 0 ? url : url.slice(0, hash));
  const heading = hash < 0 ? "" : decoded(url.slice(hash));
  return `file:${path === "" ? uri : resolved(uri, path)}${heading}`;
}

function resolved(uri: string, path: string): string {
  const parts = path.startsWith("/") ? [] : uri.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** A link may spell a space as `%20`; one that is spelt wrongly is taken as it stands and so found dead. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
