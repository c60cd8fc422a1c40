/** What every part of the extension is given: the running client and how the libraries stand. */
import type { Event, ExtensionContext, LogOutputChannel } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { State } from "../server/messages.ts";

export interface Running {
  readonly context: ExtensionContext;
  readonly client: BaseLanguageClient;
  readonly output: LogOutputChannel;
  /** How the libraries stand, as the server last told. */
  readonly state: () => State;
  /** Fired after each change of the state. */
  readonly changed: Event<State>;
  /** Settled when the server answers; rejected where it could not be started. */
  readonly ready: Promise<void>;
}
