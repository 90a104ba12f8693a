import { describe, expect, test } from '@jest/globals';
import { makeSite } from '../../bench/make-site.js';
import { clean } from '../../src/clean.js';
import { SiteCounts } from '../../src/learn/site-counts.js';
import { readText } from '../../src/read/read-text.js';

function learn(pages: readonly { url: string | null; text: string }[]) {
  const sites = new SiteCounts({ minPages: 3, minShare: 0.05 });
  for (const { url, text } of pages) sites.add(readText(text, { url }));
  return sites.toProfile();
}

const page = (url: string | null, ...lines: string[]) => ({ url, text: lines.join('\n') });

describe('what a site repeats', () => {
  test('is counted once a page, for each host, in the order of how often', () => {
    const profile = learn([
      ...[1, 2, 3, 4].map((id) =>
        page(`https://a.example/${id}`, 'Sign in', 'Sign in', `is ${id}`),
      ),
      ...[1, 2, 3].map((id) =>
        page(`https://www.b.example/${id}`, '12 comments', `Sign in ${'x'.repeat(id)}`),
      ),
      page('https://a.example/5', 'SIGN IN!'),
    ]);
    expect(profile).toEqual({
      hosts: {
        'a.example': {
          pages: 5,
          lines: [
            { line: 'sign in', pages: 5, share: 1, sample: 'Sign in' },
            { line: 'is 0', pages: 4, share: 0.8, sample: 'is 3' },
          ],
        },
        'b.example': {
          pages: 3,
          lines: [{ line: '0 comments', pages: 3, share: 1, sample: '12 comments' }],
        },
      },
    });
  });

  test('pages without an address are one site', () => {
    const profile = learn([1, 2, 3].map(() => page(null, 'Sign in')));
    expect(Object.keys(profile.hosts)).toEqual(['*']);
  });
});

describe('a profile', () => {
  const site = makeSite(60);
  const profile = learn(site);

  test('takes the prose that a site adds to each story, and nothing of a story', () => {
    for (const { url, text, title, author, body } of site) {
      const { article } = clean(text, { url, profile });
      expect(article).toMatchObject({ title, body, date: expect.stringMatching(/^2024-03-/u) });
      const known = clean(text, { url }).article?.author ?? [];
      if (known.includes(author)) expect(article?.author).toEqual([author]);
    }
  });

  test('says nothing of other sites, nor of a page that is a copy of others', () => {
    const { text, url } = site[3]!;
    const other = { url: 'https://other.example/' };
    expect(clean(text, { ...other, profile })).toEqual(clean(text, other));
    const copies = learn([1, 2, 3].map((id) => ({ url: `${url}/${id}`, text })));
    expect(clean(text, { url, profile: copies })).toEqual(clean(text, { url }));
  });
});
