/** What any extractor made of a page, ours or another. */
export interface Outcome {
  readonly body: string;
  readonly title: string | null;
  /** ISO 8601. */
  readonly date: string | null;
  readonly author: readonly string[];
  readonly captions: readonly string[];
  /** The body in pieces; absent where an extractor does not say what each piece is. */
  readonly blocks?: readonly { readonly type: string; readonly text: string }[];
}

/** Figures of one document by name, each 0 to 1; a name is absent where nothing is to be said. */
export type Scores = Readonly<Record<string, number>>;
