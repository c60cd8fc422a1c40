/** Gives a panel its empty page: one script of ours, which carries a nonce of its own, and nothing else. */
import type { Webview } from "vscode";
import { Uri, env } from "vscode";
import { shell } from "../webview/shell.ts";
import type { Running } from "./running.ts";

/** `script` is a file of the extension's `dist` folder. */
export function pageShell(
  { context }: Running,
  webview: Webview,
  { script, title }: { readonly script: string; readonly title: string },
): void {
  const dist = Uri.joinPath(context.extensionUri, "dist");
  webview.options = { enableScripts: true, localResourceRoots: [dist] };
  const address = webview.asWebviewUri(Uri.joinPath(dist, script)).toString();
  webview.html = shell({ script: address, nonce: nonce(), title, language: env.language });
}

function nonce(): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  const chosen = crypto.getRandomValues(new Uint8Array(32));
  return [...chosen].map((number) => letters[number % letters.length]).join("");
}
