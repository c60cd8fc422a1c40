/** Speaks the language server protocol over a connection: what the editor tells goes into the Session, what it asks is answered from it. */
import type { CancellationToken, Connection } from "vscode-languageserver";
import {
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Reader } from "../corpus/host.ts";
import type { Library } from "../language/library.ts";
import { codeNamed } from "../rules/all-codes.ts";
import { rulePage } from "../rules/rule-page.ts";
import { addressOf } from "./addresses.ts";
import type { DocumentAnswers } from "./answer-documents.ts";
import type { AskFiles } from "./editor-files.ts";
import { editorFiles } from "./editor-files.ts";
import { answerReviews } from "./answer-reviews.ts";
import { answerFeatures, capabilities } from "./features.ts";
import type { LiveLibrary } from "./live-library.ts";
import type { Beginning, ExportAnswer, ExportWanted, FileAnswer, LibraryState, State } from "./messages.ts";
import { EXPORT, FILES, RULE_PAGE, STATE } from "./messages.ts";
import { Published } from "./published.ts";
import { Session } from "./session.ts";

/** A pause in typing this long, in milliseconds, lets problems be told. */
const QUIET = 20;

export interface Place {
  /** The files below an address, where this machine has them itself; undefined to ask the editor. */
  readonly ownFiles: (root: string) => Reader | undefined;
  /** The day it is, year-month-day. */
  readonly today: () => string;
  /** Told what the editor said at the beginning. */
  readonly began?: (beginning: Beginning) => void;
}

/** Serves one editor until the connection ends. */
export function serve(connection: Connection, { ownFiles, today, began }: Place): void {
  let beginning: Beginning = {};
  let folders: readonly string[] = [];
  let watches = false;
  let follows = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = "";
  const documents = new TextDocuments(TextDocument);
  const published = new Map<LiveLibrary, Published>();
  const askFiles: AskFiles = (question) => connection.sendRequest<FileAnswer>(FILES, question);
  const session = new Session({
    filesAt: (root) => ownFiles(root) ?? editorFiles(root, askFiles),
    today,
    changed: () => {
      timer ??= setTimeout(tell, QUIET);
    },
  });

  connection.onInitialize(({ workspaceFolders, initializationOptions, capabilities: client }) => {
    beginning = (initializationOptions as Beginning | undefined) ?? {};
    began?.(beginning);
    folders = (workspaceFolders ?? []).map(({ uri }) => uri);
    watches = client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    follows = client.workspace?.workspaceFolders === true;
    return {
      serverInfo: { name: "Practice Guidance" },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...capabilities,
      },
    };
  });
  connection.onInitialized(() => {
    if (follows) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        inBackground(
          session.follow(
            added.map(({ uri }) => uri),
            removed.map(({ uri }) => uri),
          ),
        );
      });
    }
    if (watches) {
      inBackground(
        connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: "**/*" }] }),
      );
    }
    inBackground(session.follow(folders));
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    inBackground(session.changedOnDisk(changes.map(({ uri }) => uri)));
  });
  documents.onDidChangeContent(({ document }) => {
    session.edited(document.uri, document.getText());
    soon();
  });
  documents.onDidClose(({ document }) => {
    inBackground(session.closed(document.uri));
  });
  connection.onRequest(RULE_PAGE, (name: string) => {
    const code = codeNamed(name);
    return code ? rulePage(code) : "";
  });
  connection.onRequest(EXPORT, async (wanted: ExportWanted, token: CancellationToken): Promise<ExportAnswer> => {
    const { exported } = await import("./export.ts");
    const live = session.libraries.find((library) => library.root === wanted.root);
    if (!live) return { refused: "That library is not open any more." };
    return exported(
      live,
      libraryOf(live),
      wanted,
      (root) => editorFiles(root, askFiles),
      () => token.isCancellationRequested,
    );
  });
  answerReviews(connection, session, libraryOf);
  answerFeatures(connection, session, libraryOf);
  let documentAnswers: DocumentAnswers | undefined;
  // What makes pages is large, and many sessions never ask for one.
  connection.onRequest(async (name, ask) => {
    const { answersForDocuments } = await import("./answer-documents.ts");
    documentAnswers ??= answersForDocuments(session, libraryOf, today);
    const find = documentAnswers.get(name);
    if (!find) throw new ResponseError(ErrorCodes.MethodNotFound, `This server does not answer ${name}.`);
    return find(ask);
  });
  documents.listen(connection);
  connection.listen();

  function libraryOf(live: LiveLibrary): Library {
    const { pages } = beginning;
    return {
      checked: live.checked,
      toEditor: (path) => addressOf(live.root, path),
      ...(pages === undefined ? {} : { pageOf: (code: string) => pages.replace("{code}", code) }),
    };
  }

  function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(tell, QUIET);
  }

  function tell(): void {
    timer = undefined;
    const { libraries } = session;
    const send = (uri: string, diagnostics: Parameters<typeof connection.sendDiagnostics>[0]["diagnostics"]): void => {
      void connection.sendDiagnostics({ uri, diagnostics });
    };
    for (const [live, known] of published) {
      if (libraries.includes(live)) continue;
      known.withdraw((path) => addressOf(live.root, path), send);
      published.delete(live);
    }
    for (const live of libraries) {
      if (live.reading) continue;
      const known = published.get(live) ?? new Published();
      published.set(live, known);
      known.bring(libraryOf(live), live, send);
    }
    const state: State = { looked: session.looked, libraries: libraries.map(stateOf) };
    const words = JSON.stringify(state);
    if (words === told) return;
    told = words;
    void connection.sendNotification(STATE, state);
  }

  function stateOf(live: LiveLibrary): LibraryState {
    const { corpus } = live.checked;
    const counts = published.get(live)?.counts() ?? { errors: 0, warnings: 0, advice: 0 };
    const title = corpus.ofKind("partnership")[0]?.title ?? decodeURIComponent(live.root.split("/").at(-1) ?? "");
    return { root: live.root, title, reading: live.reading, documents: live.documents, today: corpus.today, ...counts };
  }

  /** Nobody waits for these: what goes wrong in one is told in the editor's log. */
  function inBackground(work: Promise<unknown>): void {
    work.catch((fault: unknown) => {
      connection.console.error(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
    });
  }
}
