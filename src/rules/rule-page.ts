/** Makes the page of a code: what it finds, why that matters, what to do, and for a rule its examples. */
import { kindNamed } from "../kinds/index.ts";
import type { Code } from "./all-codes.ts";
import type { Example, Rule } from "./rule.ts";

/** Markdown for `docs/reference/rules/<code>.md`; `explain` prints the same text. */
export function rulePage(code: Code): string {
  const { rule } = code;
  const parts = [
    `# ${code.code}`,
    code.says,
    `**Why it matters.** ${code.why}`,
    `**What to do.** ${code.todo}`,
    `${severityWords(code)} ${leavingWords(code)}`,
  ];
  if (rule) parts.push(`Looks at ${kindWords(rule)}. From: ${rule.source.replace(/\.$/u, "")}.`);
  if (rule) {
    const { bad, good } = rule.examples;
    parts.push("## Reported", MARKS, ...bad.map(exampleText), "## Not reported", ...good.map(exampleText));
    if (rule.appendix !== undefined) parts.push(rule.appendix.trim());
  }
  return `${parts.join("\n\n")}\n`;
}

/** How examples show what is meant. */
const MARKS = "Each place that is reported stands between `⟦` and `⟧`.";

function severityWords({ severity }: Code): string {
  switch (severity) {
    case "error":
      return "It is an **error**: the library cannot be published while it is there.";
    case "warning":
      return "It is a **warning**: somebody has to decide about it.";
    case "advice":
      return "It is **advice**: it may be left.";
  }
}

function leavingWords({ from, rule, code, severity }: Code): string {
  if (rule && rule.suppressible !== false) {
    return (
      "A partnership can judge it otherwise under `rules` in partnership.yaml; " +
      "the owner of a document can leave it for a time with an entry under `suppress` that gives a reason and a last day."
    );
  }
  if (from === "engine" && code.startsWith("suppression-")) {
    return "A partnership can judge it otherwise under `rules` in partnership.yaml.";
  }
  if (severity === "error") return "It has to be mended and cannot be left.";
  return "It goes when what it says is mended; no entry under `suppress` takes it away.";
}

function kindWords({ kinds }: Rule): string {
  if (kinds === "all") return "every document";
  return kinds.map((name) => kindNamed(name)?.plural.toLowerCase() ?? name).join(", ");
}

/** The fields that matter, with `⟦` and `⟧` around each place that is reported. */
function exampleText({ title, kind, text, beside = [] }: Example): string {
  const others = beside.map(
    (one) => `Beside it, in a ${kindNamed(one.kind)?.title ?? one.kind}:\n\n${fenced(one.kind, one.text)}`,
  );
  const heading = title === undefined ? "" : `${title}\n\n`;
  return [`${heading}${fenced(kind, text)}`, ...others].join("\n\n");
}

function fenced(kind: Example["kind"], text: string): string {
  const markdown = kindNamed(kind)?.language === "markdown";
  const [fence, language] = markdown ? ["````", "markdown"] : ["```", "yaml"];
  return `${fence}${language}\n${text.replace(/^---\n/u, "").trimEnd()}\n${fence}`;
}
