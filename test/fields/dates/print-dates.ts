import { findDates } from '../../../src/fields/dates/find-dates.js';
import { ABSOLUTE, type DateCase, RELATIVE } from './date-cases.js';
import { spell } from './spell.js';

/** Prints what the tables' texts state, one row a line: run in other zones by the tests. */
function print(cases: readonly DateCase[], now: string | null): void {
  for (const [language, text] of cases) {
    process.stdout.write(`${JSON.stringify(findDates(text, { language, now }).map(spell))}\n`);
  }
}

print(ABSOLUTE, null);
print(RELATIVE, '2021-12-03T08:46:10Z');
