/** The extension in a browser with no server behind it, as on vscode.dev: the language server is a web worker. */
import type { ExtensionContext } from "vscode";
import { Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { clientOptions } from "./client-options.ts";
import type { Running } from "./running.ts";
import { start } from "./start.ts";

type WebWorker = ConstructorParameters<typeof LanguageClient>[3];

/** The browser's own; typed here because the rest of the house is compiled without a browser's types. */
declare const Worker: new (address: string) => WebWorker;

/** VS Code calls this when a folder with a `partnership.yaml` is opened or a command is run. */
export function activate(context: ExtensionContext): Running {
  return start(context, (output) => {
    const folder = Uri.joinPath(context.extensionUri, "dist");
    const worker = new Worker(Uri.joinPath(folder, "server.web.js").toString(true));
    return new LanguageClient(
      "practiceGuidance",
      "Practice Guidance",
      clientOptions(output, folder.toString(true)),
      worker,
    );
  });
}
