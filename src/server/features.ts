/** Answers each feature of the protocol with the language room's function for it; this file is the list of both. */
import type { Connection, Position, ServerCapabilities } from "vscode-languageserver";
import { CodeActionKind, ErrorCodes, ResponseError } from "vscode-languageserver";
import { FIX_ALL, codeActions } from "../language/code-actions.ts";
import { codeLenses } from "../language/code-lenses.ts";
import { completion } from "../language/completion.ts";
import { definition } from "../language/definition.ts";
import { documentLinks } from "../language/document-links.ts";
import { documentSymbols } from "../language/document-symbols.ts";
import { folding } from "../language/folding.ts";
import { hover } from "../language/hover.ts";
import { leaveProblem } from "../language/leave-problem.ts";
import type { Library } from "../language/library.ts";
import { isRefused } from "../language/naming.ts";
import { prepareRename } from "../language/prepare-rename.ts";
import { references } from "../language/references.ts";
import { rename } from "../language/rename.ts";
import { resolveCompletion } from "../language/resolve-completion.ts";
import { workspaceSymbols } from "../language/workspace-symbols.ts";
import type { LiveLibrary } from "./live-library.ts";
import type { Leaving } from "./messages.ts";
import { LEAVE } from "./messages.ts";
import type { Session } from "./session.ts";

/** What the editor may ask for. */
export const capabilities: ServerCapabilities = {
  completionProvider: { triggerCharacters: [":", "#", ".", "(", '"', " "], resolveProvider: true },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  documentLinkProvider: { resolveProvider: false },
  codeLensProvider: { resolveProvider: false },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL] },
};

export type LibraryOf = (live: LiveLibrary) => Library;

/** Registers the answers. A question about a file outside every library is answered with nothing. */
export function answerFeatures(connection: Connection, session: Session, libraryOf: LibraryOf): void {
  connection.onCompletion((asked) => at(asked, completion) ?? null);
  connection.onCompletionResolve((item) => {
    const [first] = session.libraries;
    return first ? resolveCompletion(libraryOf(first), item) : item;
  });
  connection.onHover((asked) => at(asked, hover) ?? null);
  connection.onDefinition((asked) => [...(at(asked, definition) ?? [])]);
  connection.onReferences((asked) => {
    const { includeDeclaration } = asked.context;
    return [...(at(asked, (library, path, place) => references(library, path, place, includeDeclaration)) ?? [])];
  });
  connection.onPrepareRename((asked) => allowed(at(asked, prepareRename)));
  connection.onRenameRequest((asked) =>
    allowed(at(asked, (library, path, place) => rename(library, path, place, asked.newName))),
  );
  connection.onDocumentSymbol((asked) => [...(inFile(asked, documentSymbols) ?? [])]);
  connection.onWorkspaceSymbol(({ query }) =>
    session.libraries.flatMap((live) => [...workspaceSymbols(libraryOf(live), query)]),
  );
  connection.onFoldingRanges((asked) => [...(inFile(asked, folding) ?? [])]);
  connection.onDocumentLinks((asked) => [...(inFile(asked, documentLinks) ?? [])]);
  connection.onCodeLens((asked) => [...(inFile(asked, codeLenses) ?? [])]);
  connection.onCodeAction((asked) => {
    const { range, context } = asked;
    return [...(inFile(asked, (library, path) => codeActions(library, path, range, context.only)) ?? [])];
  });
  connection.onRequest(
    LEAVE,
    ({ uri, ...decision }: Leaving) =>
      inFile({ textDocument: { uri } }, (library, path) => leaveProblem(library, path, decision)) ?? null,
  );

  function inFile<T>(asked: AskedFile, answer: (library: Library, path: string) => T): T | undefined {
    const place = session.placeOf(asked.textDocument.uri);
    return place && answer(libraryOf(place.library), place.path);
  }

  function at<T>(asked: AskedPlace, answer: (library: Library, path: string, place: Position) => T): T | undefined {
    return inFile(asked, (library, path) => answer(library, path, asked.position));
  }
}

interface AskedFile {
  readonly textDocument: { readonly uri: string };
}

interface AskedPlace extends AskedFile {
  readonly position: Position;
}

/** The answer, or the refusal in the form in which an editor shows its words. */
function allowed<T extends object>(answer: T | { readonly refused: string } | undefined): T | null {
  if (answer === undefined) return null;
  if (isRefused(answer)) throw new ResponseError(ErrorCodes.InvalidRequest, answer.refused);
  return answer;
}
