import type { Encoding } from '../core/page.js';

/** What is known of a page besides its text. */
export interface ReadOptions {
  /** Where the page was fetched from. */
  readonly url?: string | null;
  /** When it was fetched, ISO 8601. */
  readonly captured?: string | null;
  /** How its bytes were decoded. */
  readonly encoding?: Encoding | undefined;
}
