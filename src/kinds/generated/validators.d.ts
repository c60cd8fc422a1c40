/** What the generated validators look like to the compiler. */
import type { Validator } from "../validator.ts";
export const action_plan: Validator;
export const consultation: Validator;
export const directory: Validator;
export const engagement: Validator;
export const framework: Validator;
export const glossary: Validator;
export const guidance: Validator;
export const indicators: Validator;
export const levels: Validator;
export const partnership: Validator;
export const pathway: Validator;
export const protocol: Validator;
export const scenario: Validator;
export const sources: Validator;
export const theory_of_change: Validator;
export const tool: Validator;
export const training: Validator;
