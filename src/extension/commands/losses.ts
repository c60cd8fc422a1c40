/** What an export could not carry over: among the problems until their document changes, and together on a page. */
import type { Diagnostic } from "vscode";
import { Uri, l10n, languages, workspace } from "vscode";
import type { ToldLosses } from "../../server/messages.ts";
import { showReadOnly } from "../read-only-page.ts";
import type { Running } from "../running.ts";

/** Puts the losses of an export among the problems, in the place of those of the export before. */
export type KeepLosses = (losses: readonly ToldLosses[]) => void;

export function lossesAmongProblems({ context, client }: Running): KeepLosses {
  const kept = languages.createDiagnosticCollection("practice-guidance-export");
  const edited = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (contentChanges.length > 0) kept.delete(document.uri);
  });
  context.subscriptions.push(kept, edited);
  return (losses) => {
    const found = new Map<string, Diagnostic[]>();
    for (const { uri, problem } of placesOf(losses)) {
      const own = found.get(uri) ?? [];
      found.set(uri, own);
      own.push(client.protocol2CodeConverter.asDiagnostic(problem));
    }
    kept.clear();
    kept.set([...found].map(([uri, problems]) => [Uri.parse(uri), problems]));
  };
}

/** Everywhere that something could not be carried over. */
export function placesOf(losses: readonly ToldLosses[]): ToldLosses["things"][number]["places"] {
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
