export const FORMATS = ['json', 'jsonl', 'markdown', 'text'] as const;

export type Format = (typeof FORMATS)[number];

export const EXPLAINS = ['text', 'json', 'html'] as const;

/** How every line is explained beside, or in place of, the result. */
export type Explain = (typeof EXPLAINS)[number];

/** What is written for each result. */
export interface Look {
  readonly format: Format;
  readonly explain: Explain | null;
  /** The chalk level of what is written. */
  readonly colour: 0 | 1;
}
