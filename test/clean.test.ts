import { describe, expect, test } from '@jest/globals';
import { clean, cleanHtml } from '../src/index.js';

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
    expect(clean(QUOTED).article?.body.split('\n\n')[0]).toBe(LEAD);
  });

  test.each([
    [{ require: ['nope'] }, 'the option "require" is an array of any of title, '],
    [{ require: 'title' }, 'the option "require" is an array'],
    [{ now: 'soon' }, 'the option "now" is a day as 2021-12-03'],
    [{ now: '2021-02-31' }, 'the option "now" is'],
    [{ url: 'nope' }, 'the option "url" is a whole address, from https:// on, not nope'],
    [{ favor: 'all' }, 'the option "favor" is precision, balanced, recall, not all'],
    [{ language: 'nl_NL' }, 'the option "language" is'],
    [{ profile: 'site.json' }, 'the option "profile" is'],
    [{ lang: 'nl' }, 'there is no option "lang"; take any of source, url, language'],
  ])('refuses the options %j, and says what is expected', async (options, message) => {
    const given = options as object;
    expect(() => clean('x', given)).toThrow(TypeError);
    expect(() => clean('x', given)).toThrow(message);
    await expect(cleanHtml('x', given)).rejects.toThrow(message);
  });

  test.each([
    [undefined, 'the text is a string, not undefined'],
    [Buffer.from('x'), 'the text is a string, not bytes: decode them first'],
  ])('refuses %j for a text', (text, message) => {
    expect(() => clean(text as unknown as string)).toThrow(message);
  });

  test('takes every option that is not stated', () => {
    const options = { url: null, language: null, now: null, profile: null, favor: undefined };
    expect(clean(QUOTED, options as object)).toEqual(clean(QUOTED));
  });
});
