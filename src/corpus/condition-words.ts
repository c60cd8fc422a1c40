/** A condition as a sentence with the library's own words for names and answers. */
import { parseCondition } from "../conditions/parse.ts";
import { sayCondition } from "../conditions/say.ts";
import type { Corpus } from "./corpus.ts";

const ANSWERS: Readonly<Record<string, string>> = {
  yes: "yes",
  no: "no",
  not_known: "not known",
  declined: "declined",
};

const RESULTS: Readonly<Record<string, string>> = {
  score: "score",
  band: "band",
  incomplete: "whether answers are missing",
};

/**
 * What has to be so, without a full stop. `home` is the id of the document the condition stands in.
 * Undefined where it cannot be read or names something these readers do not have.
 */
export function conditionWords(corpus: Pick<Corpus, "names">, home: string, text: string): string | undefined {
  const { condition, problems } = parseCondition(text);
  if (problems.length > 0) return undefined;
  const missing = new Set<string>();
  const words = sayCondition(condition, { name: nameWords, code: codeWords });
  return missing.size === 0 ? words : undefined;

  function nameWords(path: string): string {
    const { scope, rest } = scopeOf(path);
    const result = RESULTS[rest];
    const title = titleNamed(corpus, scope);
    if (result !== undefined && (scope !== home || titleNamed(corpus, `${home}#${rest}`) === undefined)) {
      if (title === undefined) missing.add(path);
      const of = scope === home ? "" : ` of “${title ?? ""}”`;
      return rest === "incomplete" ? `whether answers${of} are missing` : `the ${result}${of}`;
    }
    const own = titleNamed(corpus, `${scope}#${rest}`);
    if (own === undefined) missing.add(path);
    return `“${own ?? ""}”`;
  }

  function codeWords(path: string, code: string): string {
    const { scope, rest } = scopeOf(path);
    const question = rest.split(".")[0] ?? rest;
    const title = titleNamed(corpus, rest === "band" ? `${scope}#${code}` : `${scope}#${question}.${code}`);
    return `“${title ?? ANSWERS[code] ?? code.replaceAll("_", " ")}”`;
  }

  /** A name is the document's own, or begins with a tool's id, in which conditions write low lines for hyphens. */
  function scopeOf(path: string): { readonly scope: string; readonly rest: string } {
    const [first = "", ...rest] = path.split(".");
    const own = titleNamed(corpus, `${home}#${first}`) !== undefined || rest.length === 0;
    return own ? { scope: home, rest: path } : { scope: first.replaceAll("_", "-"), rest: rest.join(".") };
  }
}

function titleNamed(corpus: Pick<Corpus, "names">, key: string): string | undefined {
  return corpus.names(key)[0]?.title;
}
