/** The list of kinds, in the order readers see them. */
import { actionPlan } from "./action-plan.ts";
import { consultation } from "./consultation.ts";
import { deployment } from "./deployment.ts";
import { engagement } from "./engagement.ts";
import { framework } from "./framework.ts";
import { indicators } from "./indicators.ts";
import { protocol } from "./protocol.ts";
import { theoryOfChange } from "./theory-of-change.ts";
import { training } from "./training.ts";
import { directory } from "./directory.ts";
import { glossary } from "./glossary.ts";
import { guidance } from "./guidance.ts";
import type { Kind } from "./kind.ts";
import { levels } from "./levels.ts";
import { partnership } from "./partnership.ts";
import { pathway } from "./pathway.ts";
import { scenario } from "./scenario.ts";
import { sources } from "./sources.ts";
import { tool } from "./tool.ts";

export const kinds: readonly Kind[] = [
  guidance,
  pathway,
  tool,
  protocol,
  framework,
  actionPlan,
  theoryOfChange,
  indicators,
  training,
  consultation,
  engagement,
  deployment,
  directory,
  levels,
  glossary,
  sources,
  scenario,
  partnership,
];

/** The kind with this name, or undefined. */
export function kindNamed(name: unknown): Kind | undefined {
  return kinds.find((kind) => kind.name === name);
}
