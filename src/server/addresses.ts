/** The editor's addresses of a library's files, and back: inside the house a file is a path below its library. */
import { URI, Utils } from "vscode-uri";

/** An address as it is compared: two clients may write the same one differently. */
export function normal(uri: string): string {
  return URI.parse(uri).toString();
}

/** The address of a path below a folder. */
export function addressOf(root: string, path: string): string {
  return Utils.joinPath(URI.parse(root), path).toString();
}

/** The path below a folder of an address, with `/` between parts; undefined for one that is not below it. */
export function pathBelow(root: string, uri: string): string | undefined {
  const folder = URI.parse(root).path.replace(/\/+$/u, "");
  const [from, to] = [URI.parse(root), URI.parse(uri)];
  const below = from.scheme === to.scheme && from.authority === to.authority && to.path.startsWith(`${folder}/`);
  return below && normal(uri).startsWith(normal(root).replace(/\/+$/u, ""))
    ? to.path.slice(folder.length + 1)
    : undefined;
}
