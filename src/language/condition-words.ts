/** A condition read back as a sentence, in the library's own words as far as it has any. */
import type { Condition } from "../conditions/condition.ts";
import { sayCondition } from "../conditions/say.ts";
import type { Corpus } from "../corpus/corpus.ts";

const RESULTS: Readonly<Record<string, string>> = {
  score: "score",
  band: "band",
};

/**
 * What has to be so, with a full stop. `home` is the id of the document the condition stands in. Also for one that is
 * half written: a name nobody knows is said as it is written.
 */
export function conditionWords(corpus: Corpus, home: string, condition: Condition): string {
  const words = sayCondition(condition, { name: nameWords, code: codeWords });
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

  function nameWords(path: string): string {
    const { scope, rest } = scopeOf(path);
    const result = RESULTS[rest];
    const own = title(`${scope}#${rest}`);
    if (own === undefined && rest === "incomplete")
      return `whether answers are missing${scope === home ? "" : ` in ${titled(scope)}`}`;
    if (own === undefined && result !== undefined) {
      return scope === home ? `the ${result}` : `the ${result} of ${titled(scope)}`;
    }
    return `“${own ?? path}”`;
  }

  function codeWords(path: string, code: string): string {
    const { scope, rest } = scopeOf(path);
    const [question = rest] = rest.split(".");
    return title(rest === "band" ? `${scope}#${code}` : `${scope}#${question}.${code}`) ?? code.replaceAll("_", " ");
  }

  /** A name is the document's own, or begins with a tool's id, in which conditions write low lines for hyphens. */
  function scopeOf(path: string): { readonly scope: string; readonly rest: string } {
    const [first = "", ...rest] = path.split(".");
    const own = rest.length === 0 || title(`${home}#${first}`) !== undefined;
    return own ? { scope: home, rest: path } : { scope: first.replaceAll("_", "-"), rest: rest.join(".") };
  }

  function titled(key: string): string {
    return `“${title(key) ?? key}”`;
  }

  function title(key: string): string | undefined {
    return corpus.names(key)[0]?.title;
  }
}
