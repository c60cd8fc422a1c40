/** Reports a rule that a partnership has turned off without an owner and a last day, or whose last day has passed. */
import { nodeAt } from "../../document/data.ts";
import type { Span } from "../../document/span.ts";
import type { Partnership } from "../../kinds/generated/types.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";

interface Setting {
  readonly rule: string;
  readonly isOff: boolean;
  readonly isOwned: boolean;
  readonly expires: string | undefined;
  readonly span: Span;
}

const RULE = (fields: string) => `rules:\n  - { rule: ⟦harmful-wording⟧, ${fields} }\n`;

export const settingWithoutEnd: LibraryRule<readonly Setting[]> = {
  id: "setting-without-end",
  scope: "library",
  severity: "warning",
  kinds: ["partnership"],
  says: "A rule is turned off in the whole library without saying who decided and until when, or its last day has passed.",
  why: "It leaves every problem of its sort for good, and nobody has to look again or answer for what follows.",
  todo: "Add `owner` and `expires`, or take the setting out.",
  source: "G13; the same holds for a document's own suppressions, whose fields are demanded and whose last day is kept",
  examples: {
    bad: [
      {
        title: "A reason that names a day.",
        kind: "partnership",
        text: RULE("severity: off, reason: Until the end of 2026."),
      },
      {
        title: "A last day that has passed.",
        kind: "partnership",
        text: RULE("severity: advice, reason: The board has said so., owner: practice-lead, expires: 2026-11-01"),
      },
    ],
    good: [
      {
        title: "Decided for a time.",
        kind: "partnership",
        text: RULE("severity: off, reason: For ever and ever., owner: practice-lead, expires: 2027-03-31").replace(
          /[⟦⟧]/gu,
          "",
        ),
      },
      {
        title: "Judged more serious.",
        kind: "partnership",
        text: RULE("severity: warning, reason: For ever and off.").replace(/[⟦⟧]/gu, ""),
      },
    ],
  },
  gather: settingsIn,
  *check(_facts, { today }, settings): Iterable<RuleProblem> {
    for (const { rule, isOff, isOwned, expires, span } of settings) {
      if (expires !== undefined && expires < today) {
        const message =
          `The decision on “${rule}” ran out on ${expires}, so the rule is judged as usual again. ` +
          "Decide anew with a new last day, or take the setting out.";
        yield { span, severity: "error", message };
      } else if (isOff && !(isOwned && expires !== undefined)) {
        const message =
          `“${rule}” is turned off, and nothing says ${isOwned ? "until when" : expires === undefined ? "who decided that and until when" : "who decided that"}, so nobody would look again. ` +
          "Add “owner” and “expires”.";
        yield { span, message };
      }
    }
  },
};

function settingsIn({ sound, document }: Page): readonly Setting[] {
  if (!sound) return [];
  return ((document.value as unknown as Partnership).rules ?? []).flatMap((setting, index) => {
    const span = nodeAt(document.data, ["rules", index, "rule"])?.span;
    if (!span) return [];
    const { rule, severity, owner, expires } = setting;
    return [{ rule, isOff: severity === "off", isOwned: owner !== undefined, expires, span }];
  });
}
