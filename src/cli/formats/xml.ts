/** Text and attributes of XML, whatever an author wrote. */

/** Attributes with a space before each; line ends and tabs in them stay what they are. */
export function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xml(value).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;")}"`)
    .join("");
}

/** Text as XML can hold it; characters that it cannot hold at all are replaced. */
export function xml(text: string): string {
  return text
    .replace(/(?=[^\t\n\r])[\p{Cc}\p{Cs}]|[\ufffe\uffff]/gu, "\ufffd")
    .replace(/\r\n?/gu, "\n")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
