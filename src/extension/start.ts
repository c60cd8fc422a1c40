/** Starts the extension: everything is registered at once and nothing waits for the server. */
import type { ExtensionContext, LogOutputChannel } from "vscode";
import { EventEmitter, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { State } from "../server/messages.ts";
import { STATE } from "../server/messages.ts";
import { addByLists } from "./add.ts";
import { answerFiles } from "./answer-files.ts";
import { checkLibrary } from "./commands/check-library.ts";
import { comparing } from "./commands/compare.ts";
import { leaving } from "./commands/leave-problem.ts";
import { beginning } from "./commands/new.ts";
import { publishing } from "./commands/publish.ts";
import { renameId } from "./commands/rename-id.ts";
import { showingUses } from "./commands/show-uses.ts";
import { exportConsultation } from "./consultation.ts";
import { showPreviews } from "./previews.ts";
import { offerReadOnlyPages } from "./read-only-page.ts";
import { showRulePages } from "./rule-pages.ts";
import type { Running } from "./running.ts";
import { listScenarios } from "./scenario-tests.ts";
import { showState } from "./status.ts";
import { showViews } from "./views/register-views.ts";
import { showWalks } from "./walks.ts";
import { explainSilence } from "./why.ts";
import { takeWordOver } from "./word.ts";

/** Each part registers what it offers and leaves it to the context to take it away again. */
const parts: readonly ((running: Running) => void)[] = [
  answerFiles,
  showState,
  offerReadOnlyPages,
  explainSilence,
  showRulePages,
  showViews,
  checkLibrary,
  publishing,
  renameId,
  leaving,
  showingUses,
  showPreviews,
  showWalks,
  listScenarios,
  comparing,
  beginning,
  takeWordOver,
  exportConsultation,
  addByLists,
];

/** `clientOf` makes the client of this host, which is started here. */
export function start(context: ExtensionContext, clientOf: (output: LogOutputChannel) => BaseLanguageClient): Running {
  const output = window.createOutputChannel("Practice Guidance", { log: true });
  const client = clientOf(output);
  const changes = new EventEmitter<State>();
  let state: State = { looked: false, libraries: [] };
  client.onNotification(STATE, (next: State) => {
    state = next;
    changes.fire(next);
  });
  const ready = client.start();
  ready.catch((fault: unknown) => {
    output.error(fault instanceof Error ? fault : String(fault));
    changes.fire(state);
  });
  context.subscriptions.push(output, changes, { dispose: () => void client.dispose() });
  const running: Running = { context, client, output, state: () => state, changed: changes.event, ready };
  for (const part of parts) part(running);
  return running;
}
