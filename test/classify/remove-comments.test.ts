import { describe, expect, test } from '@jest/globals';
import { removeComments } from '../../src/classify/remove-comments.js';
import { clean } from '../../src/clean.js';
import { readText } from '../../src/read/read-text.js';
import { keptBy } from './kept-by.js';

const ARTICLE = [
  'The ferry to Skarn left an hour late because a seal had fallen asleep on the ramp.',
  'Nobody on the quay had the heart to wake it, so the passengers ate their lunch there and watched the water.',
  'It slid back into the water by itself when the horn of the afternoon train was heard over the roofs.',
  'The skipper said that she would have waited until the evening had it been needed.',
  'The next boat leaves on Monday at nine, and the ramp will be swept before it does.',
];
const COMMENT =
  'I saw the seal that day, and I can tell you that it was not asleep at all but watching us with one eye.';

/** What stays of paragraphs that were all kept. */
function keptOf(...paragraphs: string[]): string[] {
  return keptBy(removeComments, readText(paragraphs.join('\n\n')), () => 'body');
}

test.each(['Comments', '2 comments', 'Leave a reply', 'Comments (3)'])(
  'below %s nothing is left of the article',
  (head) => {
    expect(keptOf(...ARTICLE, head, COMMENT)).toEqual([...ARTICLE, head]);
  },
);

/** Comments that outnumber the paragraphs of the article, each below who wrote it and when. */
const THREAD = ARTICLE.map((text, at) => [`Ann Lund, 3 May 2021 at 10:1${at}`, text]);
const OPENING = [
  'The harbour office has had the ramp of the ferry to Skarn swept every morning since the spring.',
  'It says that the seals have nowhere else to go, as the rocks below the light were blown up.',
];

test.each(['5 comments', 'Comments (5)', '5 thoughts on “Seals on the ramp”'])(
  'below %s goes what is signed, however long',
  (head) => {
    const kept = keptOf(...OPENING, head, ...THREAD.flat());
    expect(kept).toEqual([...OPENING, head]);
  },
);

test('what is signed stays where nothing counts the comments', () => {
  for (const head of ['Today', 'Comments']) {
    const paragraphs = [...OPENING, head, ...THREAD.flat()];
    expect(keptOf(...paragraphs)).toEqual(paragraphs);
  }
});

test('in Markdown, which tells more of a line, only what is signed goes', () => {
  const title = '# Seals on the ramp';
  const links = '[Harbour](https://harbour.example/) and [Ferries](https://ferries.example/)';
  const keptOfMarkdown = (...paragraphs: string[]) => keptOf(title, links, ...paragraphs).slice(2);
  expect(keptOfMarkdown(...ARTICLE, 'Comments', COMMENT)).toContain(COMMENT);
  expect(keptOfMarkdown(...OPENING, '5 comments', ...THREAD.flat())).toEqual([
    ...OPENING,
    '5 comments',
  ]);
});

describe('all stays below a line', () => {
  test.each([
    ['that most paragraphs stand below', [ARTICLE[0]!, 'Comments', ...ARTICLE.slice(1)]],
    ['that may head a part of the article', [...ARTICLE, 'Discussion', COMMENT]],
    ['that asks', [...ARTICLE, 'Comments?', COMMENT]],
    ['that goes on', [...ARTICLE, 'Comments: ,', COMMENT]],
    [
      'that stood in the article before',
      [ARTICLE[0]!, 'Comments', ...ARTICLE, 'Comments', COMMENT],
    ],
    ['above which there is no article', ['Comments', ARTICLE[0]!]],
    ['that counts comments above the article', [OPENING[0]!, '5 comments', ...ARTICLE]],
    ['that counts comments inside it', [...OPENING, '5 comments', ...ARTICLE]],
  ])('%s', (_, paragraphs) => {
    expect(keptOf(...paragraphs)).toEqual(paragraphs);
  });
});

test('a comment that reads as a paragraph is removed below their head alone, with the reason', () => {
  const cleanUp = (...last: string[]) =>
    clean(['Seal delays the ferry to Skarn', ...ARTICLE, ...last].join('\n\n'));
  expect(cleanUp(COMMENT).article?.body).toContain(COMMENT);
  const { article, lines } = cleanUp('Comments', COMMENT);
  expect(article?.body).not.toContain(COMMENT);
  expect(lines.at(-1)).toMatchObject({ role: 'comments', reason: { code: 'COMMENTED' } });
});
