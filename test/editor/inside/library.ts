/** The opened library as the suites see it, and how they wait: for events, never for time. */
import type { Diagnostic, Event, TextDocument } from "vscode";
import { Range, Uri, extensions, languages, window, workspace, WorkspaceEdit } from "vscode";

/** Throws with the message where the value is missing or false. */
export function assert(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

/** The address of a file of the library. */
export function at(path: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  assert(folder, "a folder is open");
  return Uri.joinPath(folder.uri, path);
}

/** Opens a document and shows it. */
export async function shown(path: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(at(path));
  await window.showTextDocument(document, { preview: false });
  return document;
}

/** Waits until `wanted` gives something, looking again after each event. */
export function until<T>(event: Event<unknown>, what: string, wanted: () => T | undefined | false): Promise<T> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const found = wanted();
      if (found === undefined || found === false) return;
      clearTimeout(timer);
      listening.dispose();
      resolve(found);
    };
    const listening = event(look);
    const timer = setTimeout(() => {
      listening.dispose();
      reject(new Error(`Waited in vain for ${what}`));
    }, 100_000);
    look();
  });
}

/** The code of a problem, whether or not it has a link. */
export function codeOf({ code }: Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

/** Waits until the problems of a file are as wanted, and gives them. */
export function problems(
  path: string,
  what: string,
  wanted: (found: readonly Diagnostic[]) => boolean,
): Promise<readonly Diagnostic[]> {
  return until(languages.onDidChangeDiagnostics, `${what} in ${path}`, () => {
    const found = ours(path);
    return wanted(found) ? found : undefined;
  });
}

/** The problems of a file as they are now, of this extension alone. */
export function ours(path: string): readonly Diagnostic[] {
  return languages.getDiagnostics(at(path)).filter(({ source }) => source === "Practice Guidance");
}

/** Puts `text` in the place of the first `old`, as typing would. */
export async function replaced(document: TextDocument, old: string, text: string): Promise<void> {
  const start = document.getText().indexOf(old);
  assert(start >= 0, `“${old}” stands in ${document.uri.path}`);
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(start + old.length)), text);
  assert(await workspace.applyEdit(edit), "the edit was made");
}

interface Api {
  readonly ready: Promise<void>;
  readonly state: () => { readonly libraries: readonly { readonly reading: boolean; readonly documents: number }[] };
  readonly changed: Event<unknown>;
}

/** The extension, activated by the folder, when its library has been read. */
export async function readyExtension(): Promise<Api> {
  const extension = extensions.getExtension<Api>("practice-guidance.practice-guidance");
  assert(extension, "the extension is installed");
  const api = await extension.activate();
  await api.ready;
  await until(api.changed, "the library to be read", () => {
    const [library] = api.state().libraries;
    return library !== undefined && !library.reading;
  });
  return api;
}
