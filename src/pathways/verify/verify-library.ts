/** Verifies the pathways of a library, each from its own ways in through all it hands over to. */
import type { Surroundings } from "./surroundings.ts";
import type { Failure, Verification } from "./verify-pathway.ts";
import { verifyPathway } from "./verify-pathway.ts";

/** `only` are the pathways to begin in; without it, all. */
export function verifyLibrary(
  around: Surroundings,
  only: readonly string[] = around.pathways,
): readonly Verification[] {
  return reportedOnce(only.flatMap((id) => verifyPathway(around, id) ?? []));
}

/** What cases from several pathways come to is left with one: its own, where it shows there too, else the first. */
export function reportedOnce<V extends Verification>(found: readonly V[]): readonly V[] {
  const own = new Set(found.flatMap(({ pathway, failures }) => failures.filter(isOf(pathway)).map(nameOf)));
  const told = new Set<string>();
  return found.map((one) => ({
    ...one,
    failures: one.failures.filter((failure) => {
      const name = nameOf(failure);
      if (told.has(name) || (own.has(name) && !isOf(one.pathway)(failure))) return false;
      told.add(name);
      return true;
    }),
  }));
}

function isOf(pathway: string): (failure: Failure) => boolean {
  return ({ key }) => key === pathway || key.startsWith(`${pathway}#`);
}

function nameOf({ code, key }: Failure): string {
  return `${code} ${key}`;
}
