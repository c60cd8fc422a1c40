/** The words people know for names and codes; conditions themselves only have codes. */
export interface Labels {
  /** The words for a name, such as “DASH band” for `dash.band`. */
  readonly name: (path: string) => string;
  /** The words for an answer or band of a name, such as “high”. */
  readonly code: (path: string, code: string) => string;
}
