/** Colours for a terminal, or none. */

export type Ink = Readonly<
  Record<"bold" | "dim" | "error" | "warning" | "advice" | "added" | "removed", (text: string) => string>
>;

/** Marks texts with ANSI colours where `colour` is wanted, else leaves them. Words carry the meaning; colour only helps. */
export function inkFor(colour: boolean): Ink {
  const paint = (open: number, close: number) => (text: string) =>
    colour ? `\u001b[${String(open)}m${text}\u001b[${String(close)}m` : text;
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    error: paint(31, 39),
    warning: paint(33, 39),
    advice: paint(36, 39),
    added: paint(32, 39),
    removed: paint(31, 39),
  };
}
