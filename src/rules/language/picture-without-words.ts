/** Reports a picture that has no words for those who do not see it. */
import type { Nodes } from "mdast";
import type { LocalRule, RuleProblem } from "../rule.ts";
import { spanOf } from "../text/tree-span.ts";

export const pictureWithoutWords: LocalRule = {
  id: "picture-without-words",
  scope: "document",
  severity: "error",
  kinds: ["guidance"],
  says: "A picture or chart has no words that say what it shows.",
  why: "Whoever listens to the page, or reads it where pictures do not load, gets nothing in its place.",
  todo: "Write what it shows between the square brackets, and give the numbers of a chart in a table.",
  source: "S10; Web Content Accessibility Guidelines 1.1.1",
  examples: {
    bad: [
      { kind: "guidance", text: "---\nSee ⟦![](steps.png)⟧\n" },
      {
        title: "A name of a file, and a title that only shows under the pointer.",
        kind: "guidance",
        text: '---\n⟦![chart-2.png](chart-2.png "What the audit found")⟧\n',
      },
    ],
    good: [
      {
        kind: "guidance",
        text: "---\n![Two of three files name the father](fathers.png)\n",
      },
      { title: "No picture at all.", kind: "guidance", text: "---\nWrite `![](name.png)` for a picture.\n" },
    ],
  },
  *check({ document }): Iterable<RuleProblem> {
    const tree = document.body?.tree;
    if (!tree) return;
    for (const node of picturesIn(tree)) {
      const alt = ("alt" in node ? (node.alt ?? "") : "").trim();
      if (alt !== "" && !/^[\w-]+\.(?:png|jpe?g|gif|svg|webp)$/iu.test(alt)) continue;
      const message =
        "This picture has no words for whoever cannot see it, so they get nothing in its place. " +
        "Write what it shows between the square brackets.";
      yield { span: spanOf(node), message };
    }
  },
};

function picturesIn(node: Nodes): readonly Nodes[] {
  if (node.type === "image" || node.type === "imageReference") return [node];
  return "children" in node ? node.children.flatMap((child) => picturesIn(child)) : [];
}
