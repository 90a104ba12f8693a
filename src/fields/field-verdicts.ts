import type { Role } from '../core/role.js';
import type { Verdict } from '../core/verdict.js';

/** Roles that only this stage gives for certain. */
export type FieldRole = Extract<
  Role,
  'title' | 'subtitle' | 'date' | 'byline' | 'duplicate' | 'author-bio'
>;

/** Why a line has the role of a field. */
export const FIELD_VERDICTS: Readonly<Record<FieldRole, Verdict>> = {
  title: {
    code: 'FLD001',
    name: 'title',
    why: 'Of the lines that may be the headline this one is the likeliest.',
  },
  subtitle: {
    code: 'FLD002',
    name: 'standfirst',
    why: 'A sentence between the headline and the story that sums it up is its standfirst.',
  },
  date: {
    code: 'FLD003',
    name: 'dateline',
    why: 'The line states the day of publication or of the last change, and little else.',
  },
  byline: {
    code: 'FLD004',
    name: 'byline',
    why: 'The line names who wrote the story, where bylines stand.',
  },
  duplicate: {
    code: 'FLD005',
    name: 'title-again',
    why: 'There is one title: a line of the same words repeats it.',
  },
  'author-bio': {
    code: 'FLD006',
    name: 'author-note',
    why: 'A last paragraph that opens with the name of the author is about them, not the story.',
  },
};
