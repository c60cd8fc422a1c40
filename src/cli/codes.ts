/** Every code a command can report, with its words: checks, scenarios, exports and imports together. */
import { nearest } from "../conditions/nearest.ts";
import { formCodes } from "../exporters/forms/form-problem.ts";
import { pathwayCodes } from "../exporters/pathways/pathway-problem.ts";
import { siteCodes } from "../exporters/site/site-problem.ts";
import { fhirCodes } from "../importers/fhir/fhir-problem.ts";
import { scenarioCodes } from "../pathways/scenario-codes.ts";
import { verificationCodes } from "../pathways/verify/verification-codes.ts";
import type { Code } from "../rules/all-codes.ts";
import { allCodes } from "../rules/all-codes.ts";
import { UsageError } from "../corpus/usage-error.ts";

/** Those of the checks first. */
export const codes: readonly Code[] = [
  ...allCodes,
  ...[...scenarioCodes, ...verificationCodes, ...siteCodes, ...formCodes, ...pathwayCodes, ...fhirCodes]
    .filter(({ code }) => !allCodes.some((known) => known.code === code))
    .map((words): Code => ({ ...words, from: "engine", rule: undefined })),
];

/** The words of a code; a `UsageError` that suggests the right name where there is none. */
export function wordsOfCode(name: string): Code {
  const found = codes.find(({ code }) => code === name);
  if (found) return found;
  const like = nearest(
    name,
    codes.map(({ code }) => code),
  );
  throw new UsageError(`There is no rule ${name}.${like === undefined ? "" : ` Did you mean ${like}?`}`);
}
