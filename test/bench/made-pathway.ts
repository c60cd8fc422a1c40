/** A made-up pathway of any size for measuring: tools, decisions by band, forks, joins and loops, one block after another. */
import type { Step } from "../../src/kinds/generated/types.ts";
import type { Surroundings } from "../../src/pathways/verify/surroundings.ts";
import { around, ask, checklist, decide, end, manager, pathway, step } from "../pathways/verify/faulty.ts";

/** How many steps a block has, and how many the ends have. */
const BLOCK = 12;
const ENDS = 5;

/** As many whole blocks as fit into `steps`, the tools completed in turn; then steps in a row up to that number. */
export function madePathway(steps: number, tools: number): Surroundings {
  const blocks = Math.floor((steps - ENDS) / BLOCK);
  const rest = Array.from({ length: steps - ENDS - blocks * BLOCK }, (_, place) =>
    step(`last-${place}`, [place === 0 ? "share" : `last-${place - 1}`]),
  ).reverse();
  const after = rest[0]?.id ?? "share";
  const made = [
    ...Array.from({ length: blocks }, (_, place) =>
      block(place, place % tools, place + 1 < blocks ? `tool-${place + 1}` : after),
    ).flat(),
    ...rest,
    step("share", ["child-end", "parent-end", "harmer-end", "everyone-end"]),
    end("child-end", "child"),
    end("parent-end", "non_abusive_parent"),
    end("harmer-end", "person_who_harms"),
    end("everyone-end", "everyone"),
  ];
  const asks = Array.from({ length: blocks }, (_, place) => [
    ask(`safe_${place}`, ["no", "yes", "not_known"]),
    ask(`better_${place}`, ["no", "yes", "not_known"]),
  ]).flat();
  const documents = Array.from({ length: tools }, (_, place) => checklist({ id: `check-${place}` }));
  return around([pathway("made", asks, made)], documents);
}

/** A tool, what its band leads to, two lines side by side until a join, and a loop that is left when it is better. */
function block(place: number, tool: number, next: string): readonly Step[] {
  const id = (name: string): string => `${name}-${place}`;
  const name = `check_${tool}`;
  return [
    step(id("tool"), [id("band")], { type: "complete_tool", tool: `check-${tool}` }),
    decide(id("band"), [
      [`${name}.incomplete = "yes"`, id("ask")],
      [`${name}.band = "raised" and ${name}.incomplete = "no"`, id("fork")],
      [`${name}.band = "lower" and ${name}.incomplete = "no"`, id("fork")],
    ]),
    step(id("ask"), [id("manager")], { type: "gather_information", clock: "two-days" }),
    decide(
      id("manager"),
      [
        [`safe_${place} in ("no", "not_known")`, id("fork")],
        [`safe_${place} = "yes"`, id("fork")],
      ],
      { by: manager },
    ),
    step(id("fork"), [id("left"), id("right")]),
    step(id("left"), [id("join")]),
    step(id("right"), [id("join")]),
    { id: id("join"), type: "join", strand: "everyone", title: "Together", waits_for: "all", next: [id("plan")] },
    step(id("plan"), [id("look")], { clock: "ten-days" }),
    step(id("look"), [id("better")], { type: "review", clock: "two-days" }),
    decide(id("better"), [
      [`better_${place} in ("no", "not_known")`, id("plan")],
      [`better_${place} = "yes"`, id("done")],
    ]),
    step(id("done"), [next]),
  ];
}
