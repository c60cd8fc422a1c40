/** The extension where there is Node: desktop VS Code, and VS Code in a browser with a server behind it. */
import { join } from "node:path";
import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { clientOptions } from "./client-options.ts";
import type { Running } from "./running.ts";
import { start } from "./start.ts";

/** VS Code calls this when a folder with a `partnership.yaml` is opened or a command is run. */
export function activate(context: ExtensionContext): Running {
  return start(context, (output) => {
    const module = context.asAbsolutePath(join("dist", "server.js"));
    const server = { module, transport: TransportKind.ipc };
    return new LanguageClient("practiceGuidance", "Practice Guidance", server, clientOptions(output));
  });
}
