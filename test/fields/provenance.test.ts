import { describe, expect, test } from '@jest/globals';
import { clean } from '../../src/index.js';

const TITLE = 'Eastwick harbour to close for repairs';
const BODY = [
  'The harbour of Eastwick will close for two weeks in spring, the port authority said on Monday.',
  'Divers found cracks in the northern wall of the harbour during an inspection in the autumn.',
  'Fishing boats can use the small harbour of Westwick for as long as the repairs go on.',
];

function subtitleOf(...head: string[]): string | null | undefined {
  return clean([TITLE, ...head, ...BODY].join('\n\n')).article?.subtitle;
}

/** The subtitle that one line between the title and a date with a byline gives. */
const subtitleBelow = (line: string) => subtitleOf(line, '3 Dec, 2021 08:46', 'By Mara Lindqvist');

describe('the subtitle', () => {
  test('is no repeated title, date, byline, or paragraph', () => {
    expect(subtitleBelow(TITLE)).toBeNull();
    expect(subtitleOf()).toBeNull();
  });

  test.each([
    'Home » Eastwick harbour to close for repairs',
    'Closed in spring: Eastwick harbour to close for repairs',
  ])('is not the title in other words, such as %s', (line) => {
    expect(subtitleBelow(line)).toBeNull();
  });

  test('may have words of the title', () => {
    const line = 'The harbour of Eastwick needs a new wall, and boats have to go elsewhere';
    expect(subtitleBelow(line)).toBe(line);
  });

  test.each([
    'Share Facebook Twitter WhatsApp Telegram Email',
    '![A ferry that lies at the quay of the town](https://harbour.example/ferry.jpg)',
  ])('is nothing that a rule has removed, such as %s', (line) => {
    expect(subtitleBelow(line)).toBeNull();
  });
});

describe('where the fields were found', () => {
  const { article, provenance, lines } = clean(
    [TITLE, 'Harbour news', '3 Dec, 2021 08:46', 'By Mara Lindqvist', ...BODY].join('\n\n'),
  );

  test('names the line of each, its score, and what else it might have been', () => {
    const title = provenance?.title?.chosen[0];
    expect(title).toMatchObject({ value: article?.title, line: 1, start: 0, end: TITLE.length });
    const [author] = provenance?.author?.chosen ?? [];
    expect(author).toMatchObject({ value: 'Mara Lindqvist', score: 1, line: 7 });
    expect(lines.find(({ start }) => start === author?.start)?.role).toBe('byline');
    expect(provenance?.title?.others.map(({ value }) => value)).toContain('Harbour news');
  });

  test('names the line of both dates, and the other days', () => {
    const head = ['3 Dec, 2021 08:46', 'Updated 5 Dec 2021'];
    const foot = ['More stories', 'Ferry runs again', '1 May 2020'];
    const page = clean([TITLE, ...head, ...BODY, ...foot].join('\n\n'));
    expect(page.provenance).toMatchObject({
      date: { chosen: [{ value: '2021-12-03T08:46', line: 3 }], others: [{ value: '2020-05-01' }] },
      modified: { chosen: [{ value: '2021-12-05', line: 5, score: null }], others: [] },
    });
  });
});
