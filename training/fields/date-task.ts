import type { Row } from '../../bench/row.js';
import { DATE_RANKER } from '../../src/fields/dates/date-ranker.js';
import {
  type DateCandidate,
  findDateCandidates,
  mayBePublished,
} from '../../src/fields/dates/find-date-candidates.js';
import { pickTitle } from '../../src/fields/title/pick-title.js';
import { makeTask } from './field-task.js';

/** A date is right when it names the gold day. Pages that are known to have none count as well. */
export const dateTask = makeTask({
  ranker: DATE_RANKER,
  isKnown: ({ annotated, type }) => type === 'article' && annotated.includes('date'),
  find: (page, weights) =>
    findDateCandidates(page, pickTitle(page, weights).index).filter(mayBePublished),
  isRight,
  teaches: (candidates, row) => !isUpdate(candidates, row),
});

/** The gold day is stated, but only as that of a change, which is never our date. */
function isUpdate(candidates: readonly DateCandidate[], row: Row): boolean {
  const days = candidates[0]?.page.days ?? [];
  return days.includes(goldDay(row)) && !candidates.some((one) => isRight(one, row));
}

function isRight({ day }: DateCandidate, row: Row): boolean {
  return day === goldDay(row);
}

function goldDay({ date }: Row): string {
  return date?.slice(0, 10) ?? '';
}
