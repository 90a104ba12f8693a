/** A reason that has a code: what it found, and why a line has its role for it. */
export interface Verdict {
  /** Such as `UI003`; never reused. */
  readonly code: string;
  /** Such as `share-bar`. */
  readonly name: string;
  /** One sentence. */
  readonly why: string;
}
