/** What is wrong with a page by HTML's own rules, as html-validate knows them. */
import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({ extends: ["html-validate:standard", "html-validate:a11y"] });

/**
 * HTML gives `autocomplete` no meaning on radio buttons and boxes to tick. Firefox needs it there all the same: without
 * it, what a reader tried on a form is shown to whoever loads the page next.
 */
const KEPT = /^autocomplete attribute cannot be used on <input type="(?:radio|checkbox)">$/u;

/** `path: rule: message (element)` for every fault. */
export async function htmlFaults(path: string, text: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(text, path);
  const messages = results.flatMap(({ messages: found }) => found).filter(({ message }) => !KEPT.test(message));
  return messages.map(({ ruleId, message, selector }) => `${path}: ${ruleId}: ${message} (${selector ?? ""})`);
}
