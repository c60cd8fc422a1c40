/** An editor reduced to the wire: it starts the real language server and speaks the protocol with it over its standard streams. */
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Diagnostic, InitializeResult, ProtocolConnection } from "vscode-languageserver-protocol/node";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import type { State } from "../../src/server/messages.ts";
import { STATE } from "../../src/server/messages.ts";

const repository = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** The language server as it was built for the editor. */
const BUILT = join(repository, "dist/editor/dist/server.js");

/** How long an answer may take before the wait is given up, in milliseconds. */
const PATIENCE = 120_000;

export class WireEditor {
  readonly connection: ProtocolConnection;
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #folder: string;
  /** By address: what the server last said is wrong. */
  readonly problems = new Map<string, readonly Diagnostic[]>();
  /** Every message about problems, in order. */
  readonly told: string[] = [];
  /** What the server wrote into its log. */
  readonly said: string[] = [];
  state: State | undefined;
  readonly #waiting = new Set<() => void>();

  /** Starts the built server for a folder, or another one in its place. */
  constructor(folder: string, server = BUILT) {
    this.#folder = folder;
    this.#child = spawn(process.execPath, [server, "--stdio"]);
    this.#child.stderr.pipe(process.stderr);
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.#child.stdout),
      new StreamMessageWriter(this.#child.stdin),
    );
    this.connection.onNotification(
      "textDocument/publishDiagnostics",
      (message: { uri: string; diagnostics: Diagnostic[] }) => {
        this.problems.set(message.uri, message.diagnostics);
        this.told.push(message.uri);
        this.#look();
      },
    );
    this.connection.onNotification("window/logMessage", ({ message }: { message: string }) => {
      this.said.push(message);
    });
    this.connection.onNotification(STATE, (state: State) => {
      this.state = state;
      this.#look();
    });
    this.connection.listen();
  }

  /** The address of a file of the folder. */
  at(path: string): string {
    return pathToFileURL(join(this.#folder, path)).toString();
  }

  /** Begins as an editor does, and gives what the server offers. */
  async begin(): Promise<InitializeResult> {
    const uri = pathToFileURL(this.#folder).toString();
    const result = await this.connection.sendRequest<InitializeResult>("initialize", {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: "library" }],
      capabilities: { workspace: { workspaceFolders: true } },
    });
    await this.connection.sendNotification("initialized", {});
    return result;
  }

  /** Waits until the library has been read. */
  read(): Promise<State> {
    return this.until("the library to be read", () => {
      const { state } = this;
      return state && state.libraries.length > 0 && state.libraries.every(({ reading }) => !reading)
        ? state
        : undefined;
    });
  }

  open(path: string, text: string): Promise<void> {
    const languageId = path.endsWith(".md") ? "markdown" : "yaml";
    const textDocument = { uri: this.at(path), languageId, version: 1, text };
    return this.connection.sendNotification("textDocument/didOpen", { textDocument });
  }

  /** Gives an open document another text. */
  change(path: string, version: number, text: string): Promise<void> {
    const textDocument = { uri: this.at(path), version };
    return this.connection.sendNotification("textDocument/didChange", { textDocument, contentChanges: [{ text }] });
  }

  /** Waits until `wanted` gives something, looking again after each message. */
  until<T>(what: string, wanted: () => T | undefined | false): Promise<T> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = wanted();
        if (found === undefined || found === false) return;
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve(found);
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(look);
        reject(new Error(`Waited in vain for ${what}\n${this.said.join("\n")}`));
      }, PATIENCE);
      this.#waiting.add(look);
      look();
    });
  }

  /** Ends as an editor does; the code the server ends with. */
  async end(): Promise<number | null> {
    const gone = new Promise<number | null>((resolve) => this.#child.once("exit", resolve));
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    const code = await gone;
    this.connection.dispose();
    return code;
  }

  #look(): void {
    for (const look of [...this.#waiting]) look();
  }
}
