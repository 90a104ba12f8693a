/** One thing that is wrong with an input or its article. */
export interface Issue {
  /** Stable, lower-case and hyphenated, such as `missing-field` or `not-json`. */
  readonly code: string;
  /** Path of the field, such as `title` or `author.0`; null when the whole input is meant. */
  readonly field: string | null;
  /** What is wrong and where, for a person. */
  readonly message: string;
}
