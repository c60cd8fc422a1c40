/** The forms in which details of people in England are written; names are too like other words to be told by form. */
import type { Span } from "../../document/span.ts";

export interface PersonalDetail {
  /** What it looks like, in words. */
  readonly what: string;
  readonly span: Span;
}

/** Every such detail in a text, in no order; numbers and addresses kept free for invented stories are none. */
export function detailsIn(text: string): readonly PersonalDetail[] {
  const likely = PATTERNS.filter(({ needs }) => !needs || needs.some((part) => text.includes(part)));
  return likely.flatMap(({ what, form, isReal }) =>
    [...text.matchAll(form)].flatMap(({ index, 0: whole, groups }) => {
      const found = groups?.["detail"] ?? whole;
      const start = index + whole.length - found.length;
      return isReal(found) ? [{ what, span: { start, end: start + found.length } }] : [];
    }),
  );
}

interface Pattern {
  readonly what: string;
  /** One of these is in every text that has it; looked for first, because that is quick. */
  readonly needs?: readonly string[];
  /** What is to be pointed at is the whole, or a last part called `detail`. */
  readonly form: RegExp;
  readonly isReal: (found: string) => boolean;
}

const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*";
const DAY = `\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? \\d{4})?|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}`;

const PATTERNS: readonly Pattern[] = [
  {
    what: "a person's mailbox",
    needs: ["@"],
    form: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gu,
    isReal: isPersonalMailbox,
  },
  {
    what: "a mobile number",
    needs: ["07", "+44"],
    form: /(?<![\d+])(?:\+44 ?(?:\(0\) ?)?|0)7\d{3}[ -]?\d{3}[ -]?\d{3}(?!\d)/gu,
    isReal: (found) =>
      !digitsOf(found)
        .replace(/^(?:44)?0?/u, "")
        .startsWith("7700900"),
  },
  {
    what: "a postcode",
    form: /(?<![\w/=-])(?:[A-PR-UWYZ]\d{1,2}|[A-PR-UWYZ][A-HK-Y]\d{1,2}|[A-PR-UWYZ]\d[A-HJKPSTUW]|[A-PR-UWYZ][A-HK-Y]\d[ABEHMNPRVWXY]) ?\d[ABD-HJLNP-UW-Z]{2}(?![\w-])/gu,
    isReal: (found) => !found.startsWith("ZZ99"),
  },
  {
    what: "an NHS number",
    form: /(?<![\w/=.+-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\w-]|\.\d)/gu,
    isReal: isNhsNumber,
  },
  {
    what: "a pupil's number",
    form: /(?<![\w/=-])[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-RT-Z](?![\w-])/gu,
    isReal: () => true,
  },
  {
    what: "a date of birth",
    needs: ["born", "Born", "BORN", "birth", "Birth", "BIRTH", "DOB", "dob", "Dob", "D.O.B", "d.o.b"],
    form: new RegExp(
      `\\b(?:born|d\\.?o\\.?b\\.?|date of birth|birthday)(?![a-z])[^.\\n\\d]{0,16}(?<detail>${DAY})`,
      "giu",
    ),
    isReal: () => true,
  },
];

/** A mailbox with a first and a last name, or an initial and a name, unless one of the words is that of a role. */
function isPersonalMailbox(address: string): boolean {
  const words = address.slice(0, address.indexOf("@")).toLowerCase().split(/[._-]/u);
  const named = words.length >= 2 && words.every((word) => /^[a-z]+\d{0,2}$/u.test(word));
  return named && !words.some((word) => ROLE_WORDS.has(word) || ROLE_ENDINGS.test(word));
}

/** Words that stand in the mailboxes of teams and roles. */
const ROLE_WORDS = new Set(
  (
    "abuse access admin adult adults advice advocacy allegations board care carers case centre change child children " +
    "childrens coordinator council contact court data da dash desk domestic door duty early education emergency " +
    "enquiries enquiry families family feedback first front front-door gp governance group harms health help helpline " +
    "home housing hub idva info information inbox justice lado lead legal line local mail mash marac media midwifery " +
    "ms night notifications office officer out partnership police policy post practice press privacy probation " +
    "programme protection public reception records referral referrals refuge reply report review right safe " +
    "safeguarding school schools secure secretary service services sexual social southern specialist staff support " +
    "team test the threshold training trust unit victim victims violence web website welfare west work young youth"
  ).split(" "),
);

const ROLE_ENDINGS = /(?:team|service|services|safeguarding|referrals|support|duty|hub|desk|office)$/u;

function digitsOf(text: string): string {
  return text.replace(/\D/gu, "");
}

/** Ten digits of which the last follows from the others; those that begin with 999 are kept for tests. */
function isNhsNumber(found: string): boolean {
  const digits = digitsOf(found);
  if (digits.startsWith("999") || /^0/u.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check < 10 && check === Number(digits[9]);
}
