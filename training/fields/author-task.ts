import { normaliseName } from '../../bench/author-score.js';
import { AUTHOR_RANKER } from '../../src/fields/authors/author-ranker.js';
import { findAuthors } from '../../src/fields/authors/find-authors.js';
import { pickTitle } from '../../src/fields/title/pick-title.js';
import { makeTask } from './field-task.js';

const JOINED = /\s*(?:[,;/&]|\s(?:and|und|et|y)\s)\s*/u;

/** A name is right when it is one of the gold ones, or one of several that gold has as one. */
export const authorTask = makeTask({
  ranker: AUTHOR_RANKER,
  isKnown: ({ annotated, type }) => type === 'article' && annotated.includes('authors'),
  find: (anatomy, weights) => findAuthors(anatomy, pickTitle(anatomy, weights).index),
  isRight: ({ best }, { authors }) =>
    authors
      .flatMap((name) => [name, ...name.split(JOINED)])
      .some((name) => normaliseName(name) === normaliseName(best.text)),
});
