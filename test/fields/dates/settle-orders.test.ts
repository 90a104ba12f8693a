import { describe, expect, test } from '@jest/globals';
import { findDates } from '../../../src/fields/dates/find-dates.js';
import { settleOrders } from '../../../src/fields/dates/settle-orders.js';
import { spell } from './spell.js';

const APRIL = { year: 2021, month: 4, day: 3 };

/** The lines of a page, and what their dates are once all of them are known. */
const CASES: readonly (readonly [why: string, lines: readonly string[], ...dates: string[]])[] = [
  ['nothing else is said', ['03/04/2021'], '?'],
  ['another has the day first', ['03/04/2021', '13/04/2021'], '2021-04-03', '2021-04-13'],
  ['another has the month first', ['03/04/2021', '04/13/2021'], '2021-03-04', '2021-04-13'],
  ['others have both', ['03/04/2021', '13/04/2021', '04/13/2021'], '?', '2021-04-13', '2021-04-13'],
  ['the day is said in words', ['03/04/2021', '3 April 2021'], '2021-04-03', '2021-04-03'],
  [
    'the day is said in words, otherwise',
    ['03/04/2021', 'March 4, 2021'],
    '2021-03-04',
    '2021-03-04',
  ],
  ['its time is in a zone of Europe', ['03/04/2021 - 13:55 GMT+1'], '2021-04-03T13:55+01:00'],
  ['its time is in a zone of America', ['03/04/2021 1:55 PM EST'], '2021-03-04T13:55-05:00'],
  ['its time is in the zone of all', ['03/04/2021 13:55 UTC'], '?'],
  ['another day is said', ['03/04/2021', '5 May 2021'], '?', '2021-05-05'],
];

function settle(lines: readonly string[], certain = [] as (typeof APRIL)[]): string[] {
  const found = lines.flatMap((line) => findDates(line, { language: 'en' }));
  const placed = found.map((mention) => ({ mention }));
  return settleOrders(placed, certain).map(({ mention }) => spell(mention));
}

describe('03/04/2021', () => {
  test.each(CASES)('when %s', (_, lines, ...dates) => {
    expect(settle(lines)).toEqual(dates);
  });

  test('is what the address says', () => {
    expect(settle(['03/04/2021'], [APRIL])).toEqual(['2021-04-03']);
  });
});
