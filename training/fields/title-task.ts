import { dropSite } from '../../bench/title-score.js';
import { keyOf } from '../../bench/words-of.js';
import { findTitles } from '../../src/fields/title/find-titles.js';
import { TITLE_RANKER } from '../../src/fields/title/title-ranker.js';
import { makeTask } from './field-task.js';

/** A title is right when it has the words of the gold one, with or without the site's name. */
export const titleTask = makeTask({
  ranker: TITLE_RANKER,
  // Of pages that are no articles as well: a page of a product has a headline too.
  isKnown: ({ annotated, title }) => annotated.includes('title') && title !== null,
  find: findTitles,
  isRight: ({ text }, { title }) =>
    title !== null && [title, dropSite(title)].some((gold) => keyOf(gold) === keyOf(text)),
});
