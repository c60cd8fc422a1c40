/** Gathers what the editor's views show of a library; decides nothing. */
import type { Corpus } from "../corpus/corpus.ts";
import { coverageOf } from "../corpus/coverage.ts";
import { registerOf, titleOf } from "../corpus/register.ts";
import type { Recorded } from "../corpus/register.ts";
import { unconfirmedLaw } from "../corpus/unconfirmed-law.ts";
import { linesOf, positionAt } from "../document/lines.ts";
import { kindNamed } from "../kinds/index.ts";
import type { DocumentRow, DueRow, FrameworkRow, Overview } from "./messages.ts";

type ToEditor = (path: string) => string;

/** `toEditor` gives the editor's address of a path. */
export function overviewOf(corpus: Corpus, toEditor: ToEditor): Overview {
  const register = registerOf(corpus);
  return {
    documents: register.map((recorded) => documentRow(recorded, toEditor)),
    due: [
      ...reviews(register, toEditor),
      ...waivers(corpus, toEditor),
      ...responses(corpus, toEditor),
      ...unconfirmed(corpus, toEditor),
    ],
    coverage: coverageOf(corpus).frameworks.map((framework): FrameworkRow => ({
      title: framework.title,
      uri: toEditor(framework.uri),
      items: framework.items.map(({ title, state, notHere, cells }) => ({
        title,
        state,
        reason: notHere,
        answers: cells.flatMap(({ column, answers }) =>
          answers.map((answer) => ({ column, uri: toEditor(answer.uri), title: answer.title })),
        ),
      })),
    })),
  };
}

function documentRow({ facts, owner }: Recorded, toEditor: ToEditor): DocumentRow {
  return {
    uri: toEditor(facts.uri),
    title: facts.title === "" ? facts.uri : facts.title,
    kind: kindNamed(facts.kind)?.plural,
    walked: facts.kind === "pathway" || facts.kind === "scenario" ? facts.kind : undefined,
    status: facts.status,
    owner: ownerWords(owner),
  };
}

function ownerWords(owner: Recorded["owner"]): string | undefined {
  return owner && `${owner.role}, ${owner.body}`;
}

function reviews(register: readonly Recorded[], toEditor: ToEditor): readonly DueRow[] {
  return register
    .flatMap(({ facts, owner, reviewDue }): readonly DueRow[] => {
      if (reviewDue === undefined) return [];
      const row = { uri: toEditor(facts.uri), title: facts.title, due: reviewDue, owner: ownerWords(owner), line: 0 };
      return [{ sort: "review", detail: "", ...row }];
    })
    .sort((a, b) => ((a.due ?? "") < (b.due ?? "") ? -1 : 1));
}

function waivers(corpus: Corpus, toEditor: ToEditor): readonly DueRow[] {
  return corpus.uris().flatMap((uri) => {
    const entry = corpus.entry(uri);
    const lines = linesOf(entry?.source.text ?? "");
    return (entry?.facts.suppressions ?? []).map((waiver): DueRow => ({
      sort: "waiver",
      uri: toEditor(uri),
      title: entry?.facts.title ?? uri,
      due: waiver.expires,
      owner: titleOf(corpus, waiver.owner),
      detail: waiver.reason,
      line: positionAt(lines, waiver.span.start).line,
    }));
  });
}

function responses(corpus: Corpus, toEditor: ToEditor): readonly DueRow[] {
  return corpus.ofKind("consultation").flatMap(({ uri, title, details }) => {
    if (details?.kind !== "consultation") return [];
    const open = details.value.responses.filter(({ disposition }) => disposition === undefined);
    const { closes } = details.value;
    return open.map((response): DueRow => ({
      sort: "response",
      uri: toEditor(uri),
      title,
      due: closes,
      owner: undefined,
      detail: response.says,
      line: 0,
    }));
  });
}

function unconfirmed(corpus: Corpus, toEditor: ToEditor): readonly DueRow[] {
  return unconfirmedLaw(corpus).flatMap(({ key, title, question }) => {
    const [name] = corpus.names(key);
    if (!name) return [];
    const lines = linesOf(corpus.entry(name.uri)?.source.text ?? "");
    const line = positionAt(lines, name.span.start).line;
    return [
      {
        sort: "unconfirmed" as const,
        uri: toEditor(name.uri),
        title,
        due: undefined,
        owner: undefined,
        detail: question ?? "",
        line,
      },
    ];
  });
}
