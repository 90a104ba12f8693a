import { authorScore } from './author-score.js';
import type { Outcome, Scores } from './outcome.js';
import type { Row } from './row.js';
import { titleScore } from './title-score.js';

/** Scores of title, date and author, each only where the row was annotated for it. */
export function fieldScore(row: Row, { title, date, author }: Outcome): Scores {
  const knows = (field: string) => row.annotated.includes(field);
  return {
    ...(knows('title') && row.title && titleScore(title, row.title)),
    ...(knows('date') && dateScore(date, row.date)),
    ...(knows('authors') && namesScore(author, row.authors)),
  };
}

function dateScore(found: string | null, gold: string | null): Scores {
  if (gold === null) return { dateFalse: found === null ? 0 : 1 };
  return { dateDay: found !== null && day(found) === day(gold) ? 1 : 0 };
}

function namesScore(found: readonly string[], gold: readonly string[]): Scores {
  if (gold.length === 0) return { authorFalse: found.length === 0 ? 0 : 1 };
  return { authorF1: authorScore(found, gold) };
}

/** The calendar day as it is written, whatever the zone. */
function day(date: string): string {
  return date.slice(0, 10);
}
