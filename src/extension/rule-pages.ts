/** Opens the page of a code, so that a problem's link leads to its reasons without any network. */
import { workspace } from "vscode";
import { RULE_PAGE } from "../server/messages.ts";
import type { Running } from "./running.ts";

/** The scheme under which the pages are opened. */
export const PAGE_SCHEME = "practice-guidance-rule";

/** Registers the pages. */
export function showRulePages({ client, context, ready }: Running): void {
  const provideTextDocumentContent = async ({ path }: { readonly path: string }): Promise<string> => {
    await ready;
    return client.sendRequest<string>(RULE_PAGE, path.replace(/^\//u, "").replace(/\.md$/u, ""));
  };
  context.subscriptions.push(
    workspace.registerTextDocumentContentProvider(PAGE_SCHEME, { provideTextDocumentContent }),
  );
}
