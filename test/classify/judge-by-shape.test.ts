import { describe, expect, test } from '@jest/globals';
import { clean } from '../../src/index.js';

const SENTENCE =
  'The ferry that had been out of service since the storm of last winter sails again.';
const bodyOf = (lines: readonly string[]) =>
  clean(lines.join('\n\n'), { model: false }).article!.body;

describe('without the model', () => {
  test('menus above and below the prose are left out', () => {
    const menu = ['Harbour', 'Market', 'Ferries', 'Weather'];
    const prose = [1, 2, 3].map((number) => `${SENTENCE} That is report ${number}.`);
    expect(bodyOf([...menu, ...prose, ...menu])).toBe(prose.join('\n\n'));
  });

  test('a long list inside the article does not cut it in two', () => {
    const prose = [1, 2, 3, 4].map((n) => `${SENTENCE.repeat(3)} That is report ${n}.`);
    const list = Array.from({ length: 40 }, (_, number) => `Stop ${number}`);
    const body = bodyOf([...prose, ...list, ...prose.map((text) => `${text} And more.`)]);
    expect(body).toContain('report 1.');
    expect(body).toContain('report 4. And more.');
  });

  test('what readers write below the head of the comments is left out', () => {
    const prose = [1, 2, 3].map((number) => `${SENTENCE} That is report ${number}.`);
    const comment = 'I have waited all winter for this boat and am glad to see it back.';
    expect(bodyOf([...prose, '2 comments', comment, comment.replace('I', 'We')])).not.toContain(
      'all winter',
    );
  });
});
