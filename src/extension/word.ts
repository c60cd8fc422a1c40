/** "New Guidance from a Word Document": the chapter is written beside the others, and what was lost is said in it. */
import type { Diagnostic as Problem } from "vscode";
import { Diagnostic, DiagnosticSeverity, Range, Uri, commands, l10n, languages, window, workspace } from "vscode";
import { base64Of } from "../server/base64.ts";
import { ask } from "./ask-document.ts";
import { neededLibrary } from "./ask.ts";
import type { Running } from "./running.ts";

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  advice: DiagnosticSeverity.Information,
} as const;

/** Registers the command. What was lost stays among the problems until the chapter is closed. */
export function takeWordOver(running: Running): void {
  const lost = languages.createDiagnosticCollection("practice-guidance-word");
  running.context.subscriptions.push(
    lost,
    workspace.onDidCloseTextDocument(({ uri }) => {
      lost.delete(uri);
    }),
    commands.registerCommand("practiceGuidance.newFromWord", async (given?: Uri) => {
      const library = await neededLibrary(running);
      const file = library && (given ?? (await chosenFile()));
      if (!library || !file) return;
      const bytes = await workspace.fs.readFile(file);
      const fileName = file.path.slice(file.path.lastIndexOf("/") + 1);
      const question = { library: library.root, fileName, base64: base64Of(bytes) };
      const { chapter, problems } = await ask(running, "practiceGuidance/takeOverWord", question);
      if (!chapter) {
        void window.showErrorMessage(problems[0]?.message ?? "");
        return;
      }
      const uri = Uri.parse(chapter.uri, true);
      await workspace.fs.writeFile(uri, new TextEncoder().encode(chapter.text));
      const document = await workspace.openTextDocument(uri);
      lost.set(
        uri,
        problems.map(({ severity, message, span }): Problem => {
          const place = new Range(document.positionAt(span.start), document.positionAt(span.end));
          const problem = new Diagnostic(place, message, SEVERITIES[severity]);
          problem.source = l10n.t("Word document");
          return problem;
        }),
      );
      await window.showTextDocument(document);
      await commands.executeCommand("practiceGuidance.preview", uri);
    }),
  );
}

async function chosenFile(): Promise<Uri | undefined> {
  const files = await window.showOpenDialog({
    title: l10n.t("Which Word document?"),
    openLabel: l10n.t("Make a chapter of it"),
    filters: { [l10n.t("Word documents")]: ["docx", "docm"] },
  });
  return files?.[0];
}
