/** An author's words as text inside markup: nothing in them is markup, and SurveyJS puts no answer in the place of braces. */
export function htmlText(text: string): string {
  return text.replaceAll(/[&<>"'{}]/gu, (letter) => `&#${letter.charCodeAt(0)};`).replaceAll("\n", "<br>");
}
