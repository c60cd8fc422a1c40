/** What the language client is told: which files concern the server, and what this editor can do for it. */
import type { LogOutputChannel } from "vscode";
import type { LanguageClientOptions } from "vscode-languageclient";
import { RevealOutputChannelOn } from "vscode-languageclient";
import type { Beginning } from "../server/messages.ts";
import { PAGE_SCHEME } from "./rule-pages.ts";

/** Files by their names, because another extension may call their language something else. */
export const DOCUMENTS = { pattern: "**/*.{md,markdown,yaml,yml}" } as const;

/** `folder` is the address of the server's own files, for a host where it cannot find them itself. */
export function clientOptions(output: LogOutputChannel, folder?: string): LanguageClientOptions {
  const pages = `${PAGE_SCHEME}:/{code}.md`;
  const initializationOptions: Beginning = { files: true, pages, ...(folder === undefined ? {} : { folder }) };
  return {
    documentSelector: [DOCUMENTS],
    initializationOptions,
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticCollectionName: "practice-guidance",
  };
}
