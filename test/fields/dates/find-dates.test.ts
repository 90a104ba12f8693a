import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { findDates } from '../../../src/fields/dates/find-dates.js';
import { ABSOLUTE, RELATIVE } from './date-cases.js';
import { spell } from './spell.js';

const NOW = '2021-12-03T08:46:10Z';
const PRINTER = fileURLToPath(new URL('./print-dates.js', import.meta.url));

describe('the dates that a text states', () => {
  test.each(ABSOLUTE)('%s: %s', (language, text, ...dates) => {
    expect(findDates(text, { language }).map(spell)).toEqual(dates);
  });
});

describe('the dates that a text counts from the day it was read', () => {
  test.each(RELATIVE)('%s: %s', (language, text, ...dates) => {
    expect(findDates(text, { language, now: NOW }).map(spell)).toEqual(dates);
  });

  test.each(RELATIVE)('%s: %s is none without that day', (language, text) => {
    expect(findDates(text, { language })).toEqual([]);
  });
});

describe('a mention', () => {
  const text = 'Published: Fri, 3 Dec 2021, 08:46 CET by Mara Lind';
  const [mention] = findDates(text, { language: 'en' });

  test('stands from its first to its last sign', () => {
    expect(text.slice(mention!.start, mention!.end)).toBe('3 Dec 2021, 08:46 CET');
  });
});

test.each(['Pacific/Kiritimati', 'America/St_Johns', 'Asia/Kolkata'])(
  'a machine in %s reads the same',
  (zone) => {
    const { stdout } = spawnSync(process.execPath, [PRINTER], {
      encoding: 'utf8',
      env: { ...process.env, TZ: zone, LC_ALL: 'tr_TR.UTF-8' },
    });
    const expected = [...ABSOLUTE, ...RELATIVE].map(([, , ...dates]) => dates);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((row) => JSON.parse(row)),
    ).toEqual(expected);
  },
);
