import { describe, expect, test } from '@jest/globals';
import { readHtml } from '../../src/read/read-html.js';

/** What a page offers, one `field from = value` a line. */
const offers = (html: string) =>
  readHtml(html).metadata.map(({ field, from, value }) => `${field} ${from} = ${value}`);

const linkedData = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Bridge opens',
  datePublished: '2021-12-03T08:46:00+01:00',
  author: [{ '@type': 'Person', name: 'Maren Oldfield' }, 'Ilse Desk'],
  publisher: { name: 'The Daily Gull' },
};

const FROM_ARTICLE = [
  'title json-ld:NewsArticle.headline = Bridge opens',
  'date json-ld:NewsArticle.datePublished = 2021-12-03T08:46:00+01:00',
  'author json-ld:NewsArticle.author = Maren Oldfield',
  'author json-ld:NewsArticle.author = Ilse Desk',
  'site json-ld:NewsArticle.publisher = The Daily Gull',
  'type json-ld:NewsArticle.@type = NewsArticle',
];

describe('linked data', () => {
  test.each([
    ['alone', ARTICLE],
    ['in a list', [{ '@type': 'Organization', name: 'x' }, ARTICLE]],
    ['in a graph', { '@graph': [{ '@type': 'WebSite', name: 'x' }, ARTICLE] }],
    ['as main entity', { '@type': 'Thing', mainEntity: ARTICLE }],
  ])('gives its article %s', (_, value) => {
    expect(offers(linkedData(value))).toEqual(FROM_ARTICLE);
  });

  test('is read where a site has encoded it once more', () => {
    expect(offers(linkedData({ '@type': 'Article', headline: 'K&uuml;hlt&amp;uuml;rme' }))).toEqual(
      ['title json-ld:Article.headline = Kühltürme', 'type json-ld:Article.@type = Article'],
    );
  });

  test('follows an author by name of the node', () => {
    const graph = [
      { '@type': 'Article', author: { '@id': '#p1' } },
      { '@type': 'Person', '@id': '#p1', name: 'Maren Oldfield' },
    ];
    expect(offers(linkedData({ '@graph': graph }))).toContain(
      'author json-ld:Article.author = Maren Oldfield',
    );
  });

  test('takes the article at the address of the page, and none that is only listed', () => {
    const own = { '@type': 'Article', headline: 'Own', url: 'https://gull.example/own' };
    const other = { '@type': 'Article', headline: 'Other', url: 'https://gull.example/other' };
    const page = `<link rel=canonical href="https://gull.example/own">${linkedData([other, own])}`;
    expect(offers(page)).toContain('title json-ld:Article.headline = Own');
    expect(offers(page)).not.toContain('title json-ld:Article.headline = Other');
    const list = { '@type': 'ItemList', itemListElement: [other] };
    expect(offers(linkedData(list))).toEqual([]);
  });

  test.each([
    ['line breaks in texts', '{"@type":"Article","headline":"Bridge\nopens"}'],
    ['a comma too many', '{"@type":"Article","headline":"Bridge opens",}'],
    ['a comment around', '<!-- {"@type":"Article","headline":"Bridge opens"} -->'],
    ['character data around', '//<![CDATA[\n{"@type":"Article","headline":"Bridge opens"}\n//]]>'],
  ])('is read despite %s', (_, json) => {
    expect(offers(`<script type="application/ld+json">${json}</script>`)).toContain(
      'title json-ld:Article.headline = Bridge opens',
    );
  });

  test.each([
    '',
    'null',
    '{',
    '[[[[',
    '{"@graph":{"@graph":',
    '"@type"',
    '{"@type":3,"author":[[[[[[]]]]]]}',
  ])('is passed over when it is %s', (json) => {
    expect(offers(`<script type="application/ld+json">${json}</script>`)).toEqual([]);
  });
});

describe('other metadata', () => {
  test.each([
    ['<meta property="og:title" content=" Bridge opens ">', 'title meta:og:title = Bridge opens'],
    ['<meta name="DC.date.issued" content="2021">', 'date meta:dc.date.issued = 2021'],
    ['<meta property=article:modified_time content=x>', 'modified meta:article:modified_time = x'],
    ['<meta name=parsely-author content=M>', 'author meta:parsely-author = M'],
    ['<meta name=sailthru.date content=D>', 'date meta:sailthru.date = D'],
    [
      '<meta name=twitter:label1 content="Escrito por"><meta name=twitter:data1 content=M>',
      'author meta:twitter:data1 = M',
    ],
    ['<html lang=nl>', 'language html[lang] = nl'],
    ['<meta property=og:locale content=pt_br>', 'language meta:og:locale = pt-BR'],
    [
      '<link rel=canonical href=https://gull.example/>',
      'url link[rel=canonical] = https://gull.example/',
    ],
    [
      '<title>Bridge &amp; ferry</title><svg><title>no</title></svg>',
      'title title = Bridge & ferry',
    ],
    ['<p><time datetime=2021-12-03>Friday</time>', 'date time[datetime] = 2021-12-03'],
    ['<a rel="nofollow author">Maren</a>', 'author a[rel=author] = Maren'],
    [
      '<h1 itemprop="headline name">Bridge <b>opens</b></h1>',
      'title microdata:headline = Bridge opens',
    ],
    [
      '<p itemprop=author itemscope>By <b itemprop=name>Maren</b>',
      'author microdata:author = Maren',
    ],
    ['<meta itemprop=datePublished content=2021>', 'date microdata:datePublished = 2021'],
  ])('%s', (html, offer) => {
    expect(offers(html)).toEqual([offer]);
  });

  test('is given with the most telling name first', () => {
    const html = '<meta name=title content=a><meta property=og:title content=b>';
    expect(offers(html)).toEqual(['title meta:og:title = b', 'title meta:title = a']);
  });

  test('does not come from comments', () => {
    const comment = 'itemscope itemtype=https://schema.org/Comment';
    expect(offers(`<div ${comment}><b itemprop=author>Reader</b></div>`)).toEqual([]);
  });
});
