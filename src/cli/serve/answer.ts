/** What the preview's web server answers: only files it has in memory, and only to pages of this machine. */
import { contentTypeOf } from "./content-type.ts";
import { RELOAD_SCRIPT, RELOAD_SCRIPT_PATH, RELOAD_STREAM_PATH, withLiveReload } from "./live-reload.ts";

export interface Asked {
  readonly method: string;
  /** Path and query as they came. */
  readonly target: string;
  /** The `Host` header. */
  readonly host: string | undefined;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A whole answer, or a stream of events that begins with the call and ends with what it gives back. */
  readonly body: string | Uint8Array | ((send: (event: string) => void) => () => void);
}

/** What is shown at the moment. */
export interface Shown {
  /** Files by path without a leading `/`. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Where the first page is, when there is none at the top. */
  readonly home: string;
}

/** Nothing is kept, framed or handed on; a browser must not guess at types. */
const ALWAYS: Readonly<Record<string, string>> = {
  "cache-control": "no-store",
  "content-security-policy": "frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/** The answer to a request on `port`; `onChange` calls back when what is shown has changed, until its result is called. */
export function answerTo(
  asked: Asked,
  port: number,
  shown: Shown,
  onChange: (changed: () => void) => () => void,
): Answer {
  if (!isOurs(asked.host, port)) return plain(403, "This preview answers only to pages of this machine.");
  if (asked.method !== "GET" && asked.method !== "HEAD") return plain(405, "Nothing can be sent here.");
  const path = pathOf(asked.target);
  if (path === undefined) return plain(400, "This address cannot be read.");
  if (path === RELOAD_SCRIPT_PATH) return found(path, RELOAD_SCRIPT);
  if (path === RELOAD_STREAM_PATH) return stream(onChange);
  const key = path.endsWith("/") || path === "" ? `${path}index.html` : path;
  const content = shown.files.get(key);
  if (content !== undefined) return found(key, content);
  if (shown.files.has(`${path}/index.html`)) return redirect(`/${path.split("/").map(encodeURIComponent).join("/")}/`);
  if (path === "") return redirect(shown.home);
  return missing(shown);
}

/** Another site can make its own name point to this machine, but cannot change the name the browser sends. */
function isOurs(host: string | undefined, port: number): boolean {
  return host === `127.0.0.1:${String(port)}` || host === `localhost:${String(port)}`;
}

function pathOf(target: string): string | undefined {
  const [path = ""] = target.split(/[?#]/u);
  if (!path.startsWith("/")) return undefined;
  try {
    return decodeURIComponent(path.slice(1));
  } catch (fault) {
    if (fault instanceof URIError) return undefined;
    throw fault;
  }
}

function found(path: string, content: string | Uint8Array): Answer {
  const type = contentTypeOf(path);
  const headers = { ...ALWAYS, "content-type": type };
  if (!type.startsWith("text/html")) return { status: 200, headers, body: content };
  const text = typeof content === "string" ? content : new TextDecoder().decode(content);
  return { status: 200, headers, body: withLiveReload(text) };
}

function missing({ files }: Shown): Answer {
  const page = files.get("404.html");
  return page === undefined ? plain(404, "There is no such page.") : { ...found("404.html", page), status: 404 };
}

function stream(onChange: (changed: () => void) => () => void): Answer {
  return {
    status: 200,
    headers: { ...ALWAYS, "content-type": "text/event-stream" },
    body: (send) => {
      send(": waiting\n\n");
      return onChange(() => {
        send("event: change\ndata: now\n\n");
      });
    },
  };
}

function redirect(to: string): Answer {
  return { status: 307, headers: { ...ALWAYS, location: to }, body: "" };
}

function plain(status: number, words: string): Answer {
  return { status, headers: { ...ALWAYS, "content-type": "text/plain; charset=utf-8" }, body: `${words}\n` };
}
