/** How often a property test tries, from the environment: `PROPERTY_RUNS=100000` for a soak. */
export function runs(usual = 1000): { numRuns: number } {
  const asked = Number(process.env["PROPERTY_RUNS"]);
  return { numRuns: Number.isInteger(asked) && asked > 0 ? asked : usual };
}

/** How long a suite may take, in milliseconds; in a soak as long as it likes, for which Mocha's word is 0. */
export function patience(usual: number): number {
  return runs().numRuns > 1000 ? 0 : usual;
}

/** Where sets that every run shares are drawn from; `npm run test:soak` names another seed for each of its rounds. */
export function seed(): number {
  const asked = Number(process.env["PROPERTY_SEED"]);
  return Number.isInteger(asked) && asked > 0 ? asked : 20_261_102;
}
