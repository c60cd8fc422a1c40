/** What a validator made ahead of time gives back: a verdict, and its faults as data. */
export interface Validator {
  (value: unknown): boolean;
  /** The faults of the last call. */
  errors?: readonly ValidatorError[] | null;
}

export interface ValidatorError {
  /** Where in the value, as `/steps/0/title`, with `~1` and `~0` for `/` and `~`. */
  readonly instancePath: string;
  /** Which demand was not met, such as `required`. */
  readonly keyword: string;
  /** What the demand says of itself. */
  readonly params: Readonly<Record<string, unknown>>;
}
