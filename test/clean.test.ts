import { describe, expect, test } from '@jest/globals';
import { clean } from '../src/index.js';

const LEAD =
  'The town council of Marlow has voted for a second crane on the old quay, nine to four.';

/** A comment quotes the lead among prose of its own, where the lead itself has none beside it. */
const QUOTED = [
  'The harbour of Marlow gets a second crane',
  '12 May 2022',
  'By Ida Roos',
  LEAD,
  '- Cost: two million crowns',
  '- Start: in the autumn',
  'It is to lift what the first one cannot, says the harbour master, who has asked for it for years and was refused each time.',
  'The money comes from the sale of the customs house, which has stood empty since the ferry left.',
  '2 comments',
  'Log in to leave a comment',
  'quayside_ned · 3 days ago',
  'I read this twice and still do not know what a town of nine hundred people wants with it.',
  'Reply',
  'Share',
  'marlow_anna · 3 days ago',
  '“I have been here since the sixties, and all that I have seen lifted is the mayor’s boat. Not one of you was asked about this one, so why should they have been?',
  LEAD,
  'lol that is the sentence I mean, and nobody at the meeting could tell me what the ships are that should be lifted there!!',
  'Reply',
  'Share',
].join('\n\n');

describe('clean', () => {
  test('says that an empty text has no body', () => {
    expect(clean('').issues.map(({ field }) => field)).toEqual(['title', 'body']);
  });

  test('reads a paragraph of any length, in any letters', () => {
    const { article } = clean(`Limanda yeni vinç\n\n${'İzmir limanı '.repeat(100_000)}kapandı.\n`);
    expect(article?.body).toHaveLength(1_300_008);
  });

  test('gives each caption once, and none of other stories', () => {
    const caption = 'The quay in spring. Photo: Emil Sand';
    const teasers = ['Trams', 'Markets', 'Weather', 'Ferries', 'Harbours', 'Bridges'].flatMap(
      (name, at) => [`${name} of the coast`, `Photo: Ada Moss/Agency ${at}`],
    );
    const [title = '', ...rest] = QUOTED.split('\n\n').slice(0, 8);
    const text = [title, caption, ...rest, caption, 'Most read', ...teasers].join('\n\n');
    expect(clean(text).article?.captions).toEqual([caption]);
  });

  test('removes a copy only when the original stays', () => {
    expect(clean(QUOTED, { favor: 'precision' }).article?.body.split('\n\n')[0]).toBe(LEAD);
  });
});
