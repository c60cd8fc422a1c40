/** The code of the section in which a form records the use of its tool, see `withUsage`; a form that is taken over has it too. */
export const USAGE_SECTION = "usage_event";
