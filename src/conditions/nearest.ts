/** Finds what an author probably meant. */

/** The candidate that needs the fewest letters changed, if few enough to be a slip of the pen. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const allowed = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  let least = allowed + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const letters = lettersBetween(word.toLowerCase(), candidate.toLowerCase());
    if (letters < least) [best, least] = [candidate, letters];
  }
  return best;
}

/** Letters to add, take away, change, or swap with their neighbour, to get from one word to the other. */
function lettersBetween(a: string, b: string): number {
  let twoBack: number[] = [];
  let oneBack = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (oneBack[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      const shorter = (oneBack[j] ?? 0) + 1;
      const longer = (row[j - 1] ?? 0) + 1;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (twoBack[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(changed, shorter, longer, swapped));
    }
    [twoBack, oneBack] = [oneBack, row];
  }
  return oneBack[b.length] ?? 0;
}
