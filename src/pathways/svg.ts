/** Writes SVG as text: attributes and classes only, so that the strictest content security policy lets it through. */

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element; attributes that are undefined are left out, numbers have two decimals at most. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === "number" ? rounded(value) : escaped(value)}"`],
  );
  const inside = content.join("");
  return inside === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${inside}</${name}>`;
}

/** A text as it has to stand between tags and in attributes. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\u{FFFD}");
}

/** A coordinate with two decimals at most: the same text on every machine. */
export function rounded(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}
