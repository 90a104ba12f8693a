import type { Profile } from '../core/profile.js';
import type { Role } from '../core/role.js';
import type { Verdict } from '../core/verdict.js';
import type { MeasuredLine } from '../features/measure-page.js';
import type { PhraseFamily } from '../features/phrase-family.js';
import type { SurveyedPage } from './survey-page.js';

/**
 * One rule: what it finds, why that is certain, and its own proof.
 *
 * An example is the text of a page. When it has several lines, the line that is meant begins
 * with `> `; every other line is context.
 */
export interface Rule extends Verdict {
  readonly role: Role;
  /** Examples that the rule labels. */
  readonly hits: readonly string[];
  /** Examples that look like hits and are not. */
  readonly misses: readonly string[];
  /** What is known of the site that the examples are from, when the rule asks for that. */
  readonly profile?: Profile;
  /** Families of phrases: a line without one of any of them is not asked, nor is most speech. Absent: all are. */
  readonly phrases?: readonly PhraseFamily[];
  /** Linear in the length of the line; looks no further than a few lines around it. */
  readonly matches: (line: MeasuredLine, page: SurveyedPage) => boolean;
}
