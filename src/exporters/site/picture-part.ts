/** Takes some steps out of a pathway's drawing, with a sign wherever a line comes from or leads to another step. */
import { boxSize, wordsFor } from "../../pathways/shape.ts";
import type { Box, Link, Sketch } from "../../pathways/sketch.ts";

/** The drawing of these steps, without lanes. A way in is in every part it leads to. */
export function picturePart(whole: Sketch, title: string, steps: ReadonlySet<string>): Sketch {
  const { direction, boxes, links } = whole;
  const named = new Map(boxes.map((box) => [box.id, box]));
  const decisionOf = new Map(
    links.filter(({ to }) => named.get(to)?.shape === "answer").map(({ from, to }) => [to, from]),
  );
  const inside = new Set(boxes.filter((box) => steps.has(stepAt(box.id)?.step ?? "")).map(({ id }) => id));
  const from = new Map<string, Box>();
  const to = new Map<string, Box>();
  const cut: Link[] = [];
  for (const link of links) {
    const begins = inside.has(link.from);
    const ends = inside.has(link.to);
    if (begins && ends) cut.push(link);
    else if (begins) cut.push({ ...link, to: sign(to, "To", stepAt(link.to)) });
    else if (ends) cut.push({ ...link, from: wayIn(link.from) ?? sign(from, "From", stepAt(link.from)) });
  }
  return {
    title,
    direction,
    // What lines come from stands first: the layout draws lines towards boxes that come later.
    boxes: [...from.values(), ...boxes.filter(({ id }) => inside.has(id)), ...to.values()].map(outsideLanes),
    lanes: [],
    links: onlyOnce(cut),
  };

  /** The step a box shows; an answer stands for its decision, a way in for nothing. */
  function stepAt(id: string): Box | undefined {
    const box = named.get(decisionOf.get(id) ?? id);
    return box?.number === undefined ? undefined : box;
  }

  function wayIn(id: string): string | undefined {
    const box = named.get(id);
    if (!box || (box.shape !== "start" && box.shape !== "repeat")) return undefined;
    from.set(id, box);
    return id;
  }

  function sign(signs: Map<string, Box>, word: "From" | "To", target: Box | undefined): string {
    const id = `${word} ${target?.id ?? ""}`;
    if (!target || signs.has(id)) return id;
    const words = `${word} ${target.number ?? ""}: ${target.title}`;
    const shape = word === "From" ? "start" : "handover";
    const lines = wordsFor(shape, words, direction);
    const size = boxSize(shape, lines, direction);
    signs.set(id, { ...target, id, shape, number: undefined, title: words, lines, ...size });
    return id;
  }
}

function outsideLanes(box: Box): Box {
  return { ...box, lane: undefined };
}

/** Several answers of a decision may lead here from elsewhere; one line shows it. */
function onlyOnce(links: readonly Link[]): readonly Link[] {
  const ends = new Map<string, Link>();
  for (const link of links) {
    const key = `${link.from} > ${link.to}`;
    if (!ends.has(key)) ends.set(key, link);
  }
  return [...ends.values()];
}
