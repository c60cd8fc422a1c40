/** Reports first-response and public guidance and front doors that do not say whom to call in danger, at every hour. */
import type { Span } from "../../document/span.ts";
import type { Guidance } from "../../kinds/generated/types.ts";
import { pathwayOfType, spanAt } from "../pathway-on-page.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";
import { SOUND_FRONT_DOOR } from "../sound-front-door.ts";

interface Asked {
  readonly of: "guidance" | "front_door";
  readonly span: Span;
}

const SITE = (contacts: string) => ({
  kind: "partnership" as const,
  uri: "partnership.yaml",
  text: `site:\n  title: Domestic abuse\n  act_now: [${contacts}]\n`,
});

export const dangerWithoutNumber: LibraryRule<Asked | undefined> = {
  id: "danger-without-number",
  scope: "library",
  severity: "error",
  kinds: ["guidance", "pathway"],
  says: "Somebody who reads this in danger is not told whom to call, or not at night.",
  why: "In the first minutes nobody looks for a number, and most violence happens when offices are closed.",
  todo: "Put the emergency number and one that answers out of hours under `act_now` of the site; give a front door its `out_of_hours`.",
  source: "P16 and S04; every public page shows what stands under `act_now`, with the way to leave the site",
  examples: {
    bad: [
      {
        title: "Only the emergency number, whatever the text promises.",
        kind: "guidance",
        text: "first_response: ⟦true⟧\n---\nCall the out-of-hours team.\n",
        beside: [SITE("emergency")],
      },
      {
        title: "A page for families.",
        kind: "guidance",
        text: "tier: ⟦public⟧\n---\nYou are not alone.\n",
        beside: [SITE("emergency")],
      },
      {
        title: "A front door that closes at night.",
        kind: "pathway",
        text: SOUND_FRONT_DOOR.replace("front_door", "⟦front_door⟧").replace(/out_of_hours: .*\n/u, ""),
      },
    ],
    good: [
      {
        title: "Both numbers, of which the text says nothing.",
        kind: "guidance",
        text: "first_response: true\n---\nBegin.\n",
        beside: [SITE("emergency, line-at-night")],
      },
      { kind: "pathway", text: SOUND_FRONT_DOOR },
    ],
  },
  gather: asked,
  *check(_facts, view, asking): Iterable<RuleProblem> {
    if (!asking) return;
    const { of, span } = asking;
    if (of === "front_door") {
      const message =
        "This front door does not say whom to call when it is closed, so somebody in danger at night would wait until morning. " +
        "Name the contact under “out_of_hours”.";
      yield { span, message };
      return;
    }
    const shown = new Set(view.details("partnership").flatMap(({ value }) => value.site?.act_now ?? []));
    const contacts = view.details("directory").flatMap(({ value }) => value.contacts ?? []);
    const first = contacts.filter(({ id }) => shown.has(id));
    const lacking = [
      ...(first.some(({ type }) => type === "emergency") ? [] : ["the emergency number"]),
      ...(first.some(({ type, day_and_night }) => type === "out_of_hours" || day_and_night === true)
        ? []
        : ["a number that answers out of hours"]),
    ];
    if (lacking.length === 0) return;
    const message =
      `Whoever reads this in danger does not see ${lacking.join(" and ")}, and would have to look for it. ` +
      "Add it under “act_now” of the site in partnership.yaml.";
    yield { span, message };
  },
};

function asked(page: Page): Asked | undefined {
  if (page.kind?.name === "pathway") {
    const span = spanAt(page, ["type"]);
    const pathway = pathwayOfType(page, "front_door");
    return pathway && !pathway.out_of_hours && span ? { of: "front_door", span } : undefined;
  }
  const isFirst = page.sound && (page.document.value as unknown as Guidance).first_response === true;
  const span = spanAt(page, [isFirst ? "first_response" : "tier"]);
  const isPublic = page.sound && page.entry.facts.tier === "public";
  return (isFirst || isPublic) && span ? { of: "guidance", span } : undefined;
}
