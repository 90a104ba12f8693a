import { expect, test } from '@jest/globals';
import { placeOf } from '../../../src/fields/dates/stated-in.js';

test.each([
  ['json-ld:NewsArticle.datePublished', 'article'],
  ['json-ld:BlogPosting.datePublished', 'article'],
  ['json-ld:WebPage.datePublished', 'webPage'],
  ['json-ld:VideoObject.uploadDate', 'webPage'],
  ['meta:article:published_time', 'published'],
  ['meta:parsely-pub-date', 'published'],
  ['meta:dcterms.issued', 'published'],
  ['meta:dc.date', 'meta'],
  ['microdata:datePublished', 'microdata'],
  ['url', 'url'],
  ['time', null],
])('%s is of the kind %s', (from, kind) => {
  expect(placeOf(from)).toBe(kind);
});
