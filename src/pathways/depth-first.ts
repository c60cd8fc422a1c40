/** Walks a graph in depth without recursion, so that no author's file can exhaust the stack. */

export interface DepthFirstVisitor<N> {
  /** A node is met for the first time. */
  readonly enter?: (node: N) => void;
  /** A way leads to a node that is still being walked: it closes a loop. */
  readonly loop?: (from: N, way: number) => void;
  /** All ways of a node have been walked. */
  readonly leave?: (node: N) => void;
}

/** Visits everything that can be reached from the roots, ways in the order in which `waysOf` gives their ends. */
export function depthFirst<N>(
  roots: Iterable<N>,
  waysOf: (node: N) => readonly N[],
  visitor: DepthFirstVisitor<N>,
): void {
  const state = new Map<N, "open" | "done">();
  for (const root of roots) {
    if (state.has(root)) continue;
    const trail: { readonly node: N; readonly ways: readonly N[]; way: number }[] = [];
    const enter = (node: N): void => {
      state.set(node, "open");
      visitor.enter?.(node);
      trail.push({ node, ways: waysOf(node), way: 0 });
    };
    enter(root);
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const way = top.way++;
      if (way >= top.ways.length) {
        state.set(top.node, "done");
        visitor.leave?.(top.node);
        trail.pop();
        continue;
      }
      const next = top.ways[way] as N;
      const met = state.get(next);
      if (met === "open") visitor.loop?.(top.node, way);
      else if (met === undefined) enter(next);
    }
  }
}
