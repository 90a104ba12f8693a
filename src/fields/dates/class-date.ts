import type { Role } from '../../core/role.js';
import type { Anatomy } from '../read-anatomy.js';
import { isCalled, sides } from './cue-near.js';
import type { PlacedDate } from './find-date-candidates.js';
import { isCaptured } from './is-captured.js';
import { isLabelled } from './is-labelled.js';
import { COPYRIGHT } from './newest-copyright.js';

/** What a date on a page is the date of, as far as its place tells. */
export type DateClass =
  /** Of the article, unless it is that of something else that nothing names. */
  | 'published'
  | 'updated'
  /** When somebody read or stored a page. */
  | 'captured'
  | 'copyright'
  /** Something that its label names: `Born:`, `Received:`. */
  | 'labelled'
  /** Something that the text tells of. */
  | 'event'
  /** Another story, a comment, a product. */
  | 'other';

const OTHERS: ReadonlySet<Role> = new Set([
  'related',
  'promo',
  'comments',
  'navigation',
  'advert',
  'newsletter',
  'author-bio',
  'media',
]);

/** Classes a date by its label, and by the role of its line where no label says more. */
export function classDate(one: PlacedDate, { lines, labels, isProse }: Anatomy): DateClass {
  const { line, field } = one;
  if (field) return field === 'modified' ? 'updated' : 'published';
  if (!line) return 'other';
  const [before] = sides(one);
  if (COPYRIGHT.test(before)) return 'copyright';
  if (isCaptured(before)) return 'captured';
  if (isLabelled(before)) return 'labelled';
  if (isCalled(one, lines, 'updated')) return 'updated';
  if (isCalled(one, lines, 'published')) return 'published';
  if (OTHERS.has(labels[line.index]!.role)) return 'other';
  return isProse[line.index] ? 'event' : 'published';
}
