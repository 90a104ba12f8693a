import { describe, expect, test } from '@jest/globals';
import { clean } from '../../src/index.js';

const BODY = [
  'The harbour of Eastwick will close for two weeks in spring, the port authority said on Monday.',
  'Divers found cracks in the northern wall of the harbour during an inspection in the autumn.',
  'Fishing boats can use the small harbour of Westwick for as long as the repairs go on.',
];

function page(...head: string[]): string {
  return [...head, ...BODY].join('\n\n');
}

describe('the fields of a plain page', () => {
  const text = page(
    'Home\nNews\nSport',
    'Eastwick harbour to close for repairs',
    '3 Dec, 2021 08:46',
    'Eastwick harbour to close for repairs',
    'By Mara Lindqvist',
  );
  const { article, lines } = clean(text);

  test('are its title, date and author', () => {
    expect(article).toMatchObject({
      title: 'Eastwick harbour to close for repairs',
      date: '2021-12-03T08:46',
      author: ['Mara Lindqvist'],
    });
  });

  test('come with one title line; its repeat is a duplicate', () => {
    expect(lines.map(({ role }) => role).filter((role) => role === 'title')).toHaveLength(1);
    expect(lines.map(({ role }) => role).filter((role) => role === 'duplicate')).toHaveLength(1);
  });
});

describe('the title', () => {
  const titleOf = (...head: string[]) => clean(page(...head)).article!.title;
  const TITLE = 'Eastwick harbour to close for repairs';

  test('is no byline, even where a page has nothing else above its prose', () => {
    expect(titleOf(TITLE, 'By Mara Lindqvist')).toBe(TITLE);
    expect(titleOf('By Mara Lindqvist')).toBeNull();
  });

  test('is no sentence of a story that has none, which keeps it', () => {
    const story = [
      'The sea was black. Somewhere a bell rang three times, and was still.',
      '“Somebody is coming.”',
      '“On such a night?”',
      'Someone knocked.',
      'I opened it. On the step stood a man in a wet coat who looked not at me but up at the light.',
    ];
    const { title, body } = clean(story.join('\n\n')).article!;
    expect({ title, body }).toEqual({ title: null, body: story.join('\n\n') });
  });

  test('is no item of a menu, even where nothing else stands above the prose', () => {
    expect(titleOf('* Home\n* Harbour\n* The islands of Eastwick')).toBeNull();
  });

  test('is no day, with whoever wrote on it, however short the headline is', () => {
    expect(titleOf('Tuesday, 28 April 2020', 'Hello!')).toBe('Hello!');
    expect(titleOf('Hi!', 'Tuesday, 28 April 2020 | Ida Roos')).toBe('Hi!');
    expect(titleOf('28 April 2020 in the harbour of Eastwick')).toMatch(/harbour/u);
  });

  test('has neither the label of a form nor the name of a site behind a bar', () => {
    expect(titleOf(`Title: ${TITLE}`, 'Author: Mara Lindqvist')).toBe(TITLE);
    expect(titleOf(`${TITLE} | The Eastwick Post`, '3 Dec, 2021 08:46')).toBe(TITLE);
  });

  test('has nothing of what parted it from something else', () => {
    expect(titleOf(`: ${TITLE}`, '3 Dec, 2021 08:46')).toBe(TITLE);
    expect(titleOf(`${TITLE} /`, '3 Dec, 2021 08:46')).toBe(TITLE);
  });

  test('of Markdown has no marks, and neither have headings', () => {
    const { title, body } = clean(page(`# ${TITLE}`, BODY[0]!, '## The wall')).article!;
    expect([title, body.includes('#')]).toEqual([TITLE, false]);
  });
});

describe('the date', () => {
  const LONG = `${BODY[0]} The boats that lie there now are to be towed to the islands, as they were in the winter of the great storm.`;

  test('is the one of the dateline that the first paragraph opens with, which stays whole', () => {
    const opening = `Eastwick, 3 May 2024 – ${LONG}`;
    const { article } = clean(['Harbour to close', opening, ...BODY.slice(1)].join('\n\n'));
    expect(article).toMatchObject({ date: '2024-05-03', blocks: [{ text: opening }, {}, {}] });
  });

  test('is not one that a long paragraph tells of', () => {
    const opening = `On 3 May 2024 the council met for the first time. ${LONG}`;
    expect(clean(page('Harbour to close', opening)).article!.date).toBeNull();
  });
});

describe('a field that the page does not state', () => {
  test('is null, or an empty list', () => {
    const { article } = clean(page('Eastwick harbour to close for repairs'));
    expect(article).toMatchObject({ date: null, modified: null, author: [] });
  });
});

describe('the standfirst', () => {
  const TITLE = 'Eastwick harbour to close for repairs';
  const subtitleOf = (line: string) =>
    clean(page(TITLE, line, 'By Mara Lindqvist', '3 December 2021')).article!.subtitle;

  test('is the sentence between title and byline', () => {
    const line = 'Fishing boats have to go elsewhere for two weeks in spring';
    expect(subtitleOf(line)).toBe(line);
  });

  test.each([
    'This story is also told in the following languages:',
    'This page has affiliate links that may earn us a commission when you buy',
  ])('is not %j', (line) => expect(subtitleOf(line)).toBeFalsy());
});
