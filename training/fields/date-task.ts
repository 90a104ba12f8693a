import { DATE_RANKER } from '../../src/fields/dates/date-ranker.js';
import { findDateCandidates, mayBePublished } from '../../src/fields/dates/find-date-candidates.js';
import { pickTitle } from '../../src/fields/title/pick-title.js';
import { makeTask } from './field-task.js';

/** A date is right when it names the gold day. Pages that are known to have none count as well. */
export const dateTask = makeTask({
  ranker: DATE_RANKER,
  isKnown: ({ annotated }) => annotated.includes('date'),
  find: (page, weights) =>
    findDateCandidates(page, pickTitle(page, weights).index).filter(mayBePublished),
  isRight: ({ day }, { date }) => day === date?.slice(0, 10),
});
