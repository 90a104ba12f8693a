import { expect, test } from '@jest/globals';
import { cleanHtml } from '../src/clean-html.js';

const PARAGRAPHS = [
  'The night ferry across the sound of Marlow will sail again from Friday, the harbour office said on Tuesday, four months after a storm tore its landing stage away.',
  'Piet Landau, who has steered the boat for nineteen years, said that he had painted the hull twice in the meantime because there was nothing else to do.',
  'The new stage stands on steel piles that reach eleven metres into the ground. It cost the county two million crowns, a third more than had been planned.',
  'Tickets are sold on board, as they were before, and bicycles travel free of charge until the end of the year.',
];
const COMMENT =
  'I have waited for this since the autumn, and I can tell you that the bus around the bay is no fun at all in the morning. Thank you to everybody who made it possible.';
const TEASER =
  'The mill at Oldmarket has stood still since the spring, and nobody can say who is to pay for its new wheel, the council least of all.';

/** A page as a publisher's system writes it, with an invented story. */
const PAGE = `<!doctype html><html lang="en"><head><title>Night ferry sails again - Marlow Courier</title></head>
<body><header class="site-header"><nav class="main-nav"><ul><li><a href="/">Home</a></li>
<li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li></ul></nav></header>
<main><article class="article"><h1 class="article__title">Night ferry sails again</h1>
<div class="article__byline">By <a rel="author" href="/lotte">Lotte Bergh</a> <time datetime="2031-05-06">6 May 2031</time></div>
<figure class="article__image"><img src="a.jpg" alt=""><figcaption class="caption">The landing stage at Marlow on Monday. Emil Sand</figcaption></figure>
<div class="article__body"><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>
<div class="related-teaser"><a href="/mill">Who pays for the mill’s new wheel?</a></div>
<h2>Steel instead of oak</h2><p>${PARAGRAPHS[2]}</p>
<ul><li>The first boat leaves at ten in the evening, the last one at four.</li>
<li>On Sundays there is one boat in each direction and no bar on board.</li></ul>
<blockquote>“It is the only bar in the county that moves,” he said, and he seemed to mean it.</blockquote>
<p>${PARAGRAPHS[3]}</p></div></article>
<section class="comments"><h3>Comments</h3>${[1, 2, 3].map((n) => `<div class="comment"><span class="comment__author">reader${n}</span><p>${COMMENT}</p></div>`).join('')}</section>
<aside class="sidebar"><h3>More stories</h3>${[1, 2, 3, 4].map((n) => `<div class="teaser"><a href="/s${n}"><h4>Oldmarket waits for its wheel, part ${n}</h4></a><p>${TEASER}</p></div>`).join('')}</aside>
</main><footer class="site-footer"><p>© 2031 Marlow Courier. All rights reserved.</p></footer></body></html>`;

test('a page gives its article, each part of it as the page has it', async () => {
  const { status, article } = await cleanHtml(PAGE);
  expect(status).toBe('ok');
  expect(article?.title).toBe('Night ferry sails again');
  expect(article?.captions).toEqual(['The landing stage at Marlow on Monday. Emil Sand']);
  expect(article?.blocks.map(({ type, text }) => [type, text.slice(0, 20)])).toEqual([
    ['paragraph', PARAGRAPHS[0]?.slice(0, 20)],
    ['paragraph', PARAGRAPHS[1]?.slice(0, 20)],
    ['heading', 'Steel instead of oak'],
    ['paragraph', PARAGRAPHS[2]?.slice(0, 20)],
    ['list-item', 'The first boat leave'],
    ['list-item', 'On Sundays there is '],
    ['quote', '“It is the only bar '],
    ['paragraph', PARAGRAPHS[3]?.slice(0, 20)],
  ]);
});

test('a heading that the page breaks in two is one', async () => {
  const { article } = await cleanHtml(PAGE.replace('instead of oak', 'and iron<br>instead of oak'));
  const headings = article?.blocks.filter(({ type }) => type === 'heading') ?? [];
  expect(headings.map(({ text }) => text)).toEqual(['Steel and iron instead of oak']);
});

test('a page without a telling class or element gives the same paragraphs', async () => {
  const bare = PAGE.replaceAll(/ (?:class|rel|datetime)="[^"]*"/gu, '')
    .replaceAll(/<(\/?)(?:article|main|section|aside|header|footer|nav|figure)\b/gu, '<$1div')
    .replaceAll(/<(\/?)figcaption\b/gu, '<$1div');
  const { article } = await cleanHtml(bare);
  for (const paragraph of PARAGRAPHS) expect(article?.body).toContain(paragraph);
});

test('a kicker in an element of its own is no part of the title', async () => {
  const html = PAGE.replace(
    /<h1.*<\/h1>/u,
    '<h1 class="article__title"><span class="kicker">Traffic on the sound</span> Night ferry sails again</h1>',
  );
  expect((await cleanHtml(html)).article?.title).toBe('Night ferry sails again');
});

test.each([
  [
    'what the metadata leaves out before it is no part of the title',
    '<h1>Harbour press : Night ferry sails again</h1>',
    'Eastwick club - Night ferry sails again - Harbour press - News',
    'Night ferry sails again',
  ],
  [
    'a dash in the title does not cut it where the metadata names site and section',
    '<h1>Night ferry sails again – what travellers need to know</h1>',
    'Night ferry sails again – what travellers need to know – Eastwick – News',
    'Night ferry sails again – what travellers need to know',
  ],
])('%s', async (_, headline, stated, title) => {
  const html = PAGE.replace(/<h1.*<\/h1>/u, headline).replace(
    /<title>.*<\/title>/u,
    `<title>${stated}</title>`,
  );
  expect((await cleanHtml(html)).article?.title).toBe(title);
});

test('a name in an element for authors needs no word before it', async () => {
  const html = PAGE.replace(
    /<div class="article__byline">.*<\/div>/u,
    '<div class="post-meta"><a class="author-name" href="/authors/lotte-bergh">Lotte Bergh</a><span>6 May 2031</span></div>',
  );
  expect((await cleanHtml(html)).article?.author).toEqual(['Lotte Bergh']);
});

test('the text of a slideshow stands below its pictures, and is its body', async () => {
  const slides = PARAGRAPHS.map((text, at) => {
    return `<section><img src="${at}.jpg" alt=""><h2>Picture ${at + 1}</h2><figcaption>${text}</figcaption></section>`;
  });
  const { article } = await cleanHtml(
    `<title>Four pictures of the night ferry</title><article><h1>Four pictures of the night ferry</h1>${slides.join('')}</article>`,
  );
  for (const text of PARAGRAPHS) expect(article?.body).toContain(text);
  expect(article?.captions).toEqual([]);
});
