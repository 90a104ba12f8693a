/** One value that a field has or might have had. */
export interface Claim {
  readonly value: string;
  /** How likely it is right, 0 to 1; null where no judge was asked. */
  readonly score: number | null;
  /** Where the metadata has it, such as `meta:og:title`. */
  readonly from: readonly string[];
}

/** A claim with its place in the input. */
export interface Evidence extends Claim {
  /** Its physical line, from 1, and that piece's offsets in the input; null for metadata. */
  readonly line: number | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** What a field was taken from, and the runners-up, the likeliest first. */
export interface Trace<Place extends Claim = Evidence> {
  readonly chosen: readonly Place[];
  readonly others: readonly Place[];
}

/** Where the fields of an article were found. */
export type Provenance = Readonly<Record<string, Trace>>;
