import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clean, type Result } from '../src/index.js';
import { anyText } from './page-like.js';
import { readCases } from './read-cases.js';

/** The seed is fixed: a failure today is the same failure tomorrow. */
const RUNS = { numRuns: 400, seed: 20240417 };

/** Nothing to see: white space, controls, soft hyphens, zero-width and direction marks. */
const BLANK = /^[\s\p{Cc}\p{Cf}\u00ad]*$/u;
const CONTROL = /\p{Cc}/u;

describe('on any string', () => {
  test('kept and removed lines rebuild the input, and nothing visible stands between them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { lines } = clean(text);
        const ends = [0, ...lines.map(({ end }) => end)];
        const gaps = [...lines.map(({ start }) => start), text.length].map((start, index) =>
          text.slice(ends[index], start),
        );
        const rebuilt = gaps.map((gap, index) => {
          const line = lines[index];
          return line ? gap + text.slice(line.start, line.end) : gap;
        });
        expect(rebuilt.join('')).toBe(text);
        expect(gaps.filter((gap) => !BLANK.test(gap))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('spans rise, and begin and end with what can be seen', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { lines } = clean(text);
        lines.forEach(({ index, start, end }, place) => {
          expect(index).toBe(place);
          expect(start).toBeGreaterThanOrEqual(lines[place - 1]?.end ?? 0);
          expect(text.slice(start, end)).not.toMatch(/^\s|\s$|^$/u);
        });
      }),
      RUNS,
    );
  });

  test('the article keeps to its schema, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(clean(text).issues.filter(({ code }) => code !== 'missing-field')).toEqual([]);
      }),
      RUNS,
    );
  });

  test('the same text gives the same result', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(clean(text)).toEqual(clean(text));
      }),
      RUNS,
    );
  });

  test('no text of the result has a control character but the breaks and tabs of blocks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(textsOf(clean(text)).filter((shown) => CONTROL.test(shown))).toEqual([]);
      }),
      RUNS,
    );
  });
});

/** Between the lines of code and items, and the cells of a row. */
const BREAKS = /[\n\t]/u;

function textsOf({ lines, article }: Result): string[] {
  if (!article) return [];
  const { title, subtitle, author, captions, body, blocks } = article;
  return [
    ...lines.map(({ text }) => text),
    ...blocks.flatMap(({ text }) => text.split(BREAKS)),
    ...author,
    ...captions,
    ...body.split(BREAKS),
    title ?? '',
    subtitle ?? '',
  ];
}

describe.each(readCases())('cleaning what is clean: $name', ({ input }) => {
  const { title, body } = clean(input).article ?? { title: null, body: '' };

  test('the body alone stays the body', () => {
    expect(clean(body).article?.body).toBe(body);
  });

  test('title and body stay title and body', () => {
    const again = clean(`${title}\n\n${body}`).article;
    expect([again?.title, again?.body]).toEqual([title, body]);
  });
});
