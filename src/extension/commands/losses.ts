/** What an export has to say of documents: among the problems until they change; what was lost, together on a page. */
import type { Diagnostic } from "vscode";
import { Uri, l10n, languages, workspace } from "vscode";
import type { ToldLosses, ToldProblem } from "../../server/messages.ts";
import { showReadOnly } from "../read-only-page.ts";
import type { Running } from "../running.ts";

/** Puts what an export has to say among the problems, in the place of what the one before had. */
export type KeepProblems = (problems: readonly ToldProblem[]) => void;

export function exportProblems({ context, client }: Running): KeepProblems {
  const kept = languages.createDiagnosticCollection("practice-guidance-export");
  const edited = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (contentChanges.length > 0) kept.delete(document.uri);
  });
  context.subscriptions.push(kept, edited);
  return (problems) => {
    const found = new Map<string, Diagnostic[]>();
    for (const { uri, problem } of problems) {
      const own = found.get(uri) ?? [];
      found.set(uri, own);
      own.push(client.protocol2CodeConverter.asDiagnostic(problem));
    }
    kept.clear();
    kept.set([...found].map(([uri, own]) => [Uri.parse(uri), own]));
  };
}

/** Everywhere that something could not be carried over. */
export function placesOf(losses: readonly ToldLosses[]): readonly ToldProblem[] {
  return losses.flatMap(({ things }) => things.flatMap(({ places }) => places));
}

export async function showLosses(losses: readonly ToldLosses[]): Promise<void> {
  const title = l10n.t("What cannot be carried over");
  await showReadOnly(title, `# ${title}\n\n${lossesText(losses)}\n`);
}

/** Each thing once, below what cannot hold it, with its places; Markdown without a title. They are links in the list of problems. */
export function lossesText(losses: readonly ToldLosses[]): string {
  return losses
    .map(({ targets, things }) => `## ${targets.join(", ")}\n\n${things.map(thing).join("\n")}`)
    .join("\n\n");
}

function thing({ message, places }: ToldLosses["things"][number]): string {
  const lines = new Map<string, number[]>();
  for (const { uri, problem } of places) {
    const own = lines.get(uri) ?? [];
    lines.set(uri, own);
    own.push(problem.range.start.line + 1);
  }
  const where = [...lines].map(([uri, numbers]) => {
    const file = workspace.asRelativePath(Uri.parse(uri));
    const list = numbers.join(", ");
    return `  - ${numbers.length === 1 ? l10n.t("{0}, line {1}", file, list) : l10n.t("{0}, lines {1}", file, list)}`;
  });
  return [`- ${message}`, ...where].join("\n");
}
