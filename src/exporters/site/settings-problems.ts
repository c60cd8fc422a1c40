/** What of the partnership's own settings the website cannot follow: colours, addresses and numbers. */
import { nodeAt } from "../../document/data.ts";
import type { Problem } from "../../document/problem.ts";
import { read } from "../../document/read.ts";
import type { Span } from "../../document/span.ts";
import { partnership as settings } from "../../kinds/partnership.ts";
import { withOwn } from "./look/colours.ts";
import { actNowContacts } from "./part/act-now.tsx";
import type { Site } from "./site.ts";
import { siteProblem } from "./site-problem.ts";
import { unsafeAddresses } from "./unsafe-addresses.ts";

export function settingsProblems({ corpus, partnership }: Site): readonly Problem[] {
  const facts = corpus.ofKind("partnership")[0];
  const source = facts && corpus.entry(facts.uri)?.source;
  if (!source || !partnership) return [];
  const document = read(source);
  const { data } = document;
  const at = (...path: readonly string[]): Span => nodeAt(data, path)?.span ?? { start: 0, end: 0 };
  const colours = withOwn(partnership.site?.colours ?? {}).refused;
  const problems = [
    ...unsafeAddresses(document, settings),
    ...colours.map((name) => siteProblem("too-little-contrast", source.uri, at("site", "colours", name))),
  ];
  if (actNowContacts({ corpus }).length > 0) return problems;
  return [...problems, siteProblem("no-emergency-contact", source.uri, at("site", "act_now"))];
}
