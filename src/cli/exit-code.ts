/** What the program tells the system when it ends. */
export const exitCode = {
  /** Nothing to mend. */
  clean: 0,
  /** The library has problems that stop publication. */
  problems: 1,
  /** The command could not be carried out as it was given. */
  usage: 2,
  /** A fault of the product. */
  ours: 3,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
