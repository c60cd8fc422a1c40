/** Reports details of real people: a library is read by many and kept for ever. */
import { entryOf, textAt } from "../../document/data.ts";
import type { Span } from "../../document/span.ts";
import { contains } from "../../document/span.ts";
import type { LocalRule, Page, RuleProblem } from "../rule.ts";
import { detailsIn } from "../text/personal-patterns.ts";

export const personalDetails: LocalRule = {
  id: "personal-details",
  scope: "document",
  severity: "error",
  kinds: "all",
  says: "This looks like a detail of a real person: a personal mailbox, a mobile number, a postcode, a number of a pupil or patient, or a date of birth.",
  why: "Whoever reads the library, the person who harms among them, could find that person; and what is once kept here is kept in its history.",
  todo: "Take it out, or use a role's mailbox or an invented detail. If it was real, tell your information governance lead.",
  source: "S01",
  examples: {
    bad: [
      {
        title: "A worker's mailbox and mobile number.",
        kind: "guidance",
        text: "---\nContact ⟦jo.bloggs@council.example⟧ or ⟦07911 123456⟧.\n",
      },
      {
        title: "Details of a child, in a note to the other writers.",
        kind: "guidance",
        text: "---\n<!-- based on a girl born ⟦3 May 2014⟧, ⟦A123456789012⟧, who lived at ⟦SW1A 2AA⟧ -->\n\nHer number was ⟦943 476 5919⟧.\n",
      },
      {
        title: "A mobile number under the name of a service.",
        kind: "directory",
        text: "contacts:\n  - { id: night-line, title: Night line, type: service, phone: ⟦07911 123456⟧, checked: 2026-10-01 }\n",
      },
    ],
    good: [
      {
        title: "A role's mailbox, numbers kept free for invented stories, and days that are no birthdays.",
        kind: "guidance",
        text: "---\nContact front.door@council.example or 07700 900123 from 3 May 2026. Form AB12 is not a postcode.\n",
      },
      {
        title: "A national line, even from a mobile network.",
        kind: "directory",
        text: 'contacts:\n  - { id: text-line, title: Jo Bloggs, type: helpline, phone: 07911 123456, national: true, checked: 2026-10-01 }\n  - { id: help-line, title: Line, type: helpline, phone: "0808 2000 247", national: true, checked: 2026-10-01 }\n',
      },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    const { text } = page.document.source;
    const national = nationalNumbers(page);
    for (const { what, span } of detailsIn(text)) {
      if (national.some((one) => contains(one, span))) continue;
      const shown = text.slice(span.start, span.end);
      const message =
        `“${shown}” looks like ${what}, and whoever reads this could find the person. ` +
        "Take it out, or use a role's mailbox or an invented detail; if it is real, tell your information governance lead.";
      yield { span, message };
    }
  },
};

/** Telephone numbers that the directory declares as real national lines. */
function nationalNumbers({ kind, document }: Page): readonly Span[] {
  const contacts = kind?.name === "directory" ? entryOf(document.data, "contacts")?.value : undefined;
  if (contacts?.type !== "list") return [];
  return contacts.items.flatMap((contact) => {
    const national = entryOf(contact, "national")?.value;
    const phone = entryOf(contact, "phone")?.value.span;
    const declared = national?.type === "scalar" && national.value === true;
    return declared && phone && textAt(contact, "type") !== "professional" ? [phone] : [];
  });
}
