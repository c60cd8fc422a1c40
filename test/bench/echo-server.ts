/** A language server that does nothing but tell of one problem after each change: the floor of what an editor waits for. */
import type { DidChangeTextDocumentParams } from "vscode-languageserver-protocol";
import { ProposedFeatures, TextDocumentSyncKind, createConnection } from "vscode-languageserver/node";

const connection = createConnection(ProposedFeatures.all);
connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Full } }));
connection.onNotification("textDocument/didChange", ({ textDocument, contentChanges }: DidChangeTextDocumentParams) => {
  const [{ text } = { text: "" }] = contentChanges;
  const end = { line: 0, character: 1 };
  void connection.sendDiagnostics({
    uri: textDocument.uri,
    diagnostics: [{ range: { start: { line: 0, character: 0 }, end }, message: String(text.length) }],
  });
});
connection.listen();
