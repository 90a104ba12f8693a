import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { classWords, pathOf } from '../../src/core/page-element.js';
import { loadLexicon } from '../../src/features/lexicon.js';
import { cleanHtml, cleanPage, type Line } from '../../src/index.js';
import { splitLines } from '../../src/lines/split-lines.js';
import { readHtml } from '../../src/read/read-html.js';
import { makeRecognisers } from '../../src/recognisers.js';

const recognisers = makeRecognisers(loadLexicon([]));

const textOf = (html: string) => readHtml(html).text;

/** The one line that holds `part`. */
function lineWith(html: string, part: string): Line & Required<Pick<Line, 'hints'>> {
  const [line, ...more] = splitLines(readHtml(html), recognisers).filter(({ text }) =>
    text.includes(part),
  );
  if (!line?.hints || more.length > 0) throw new Error(`not one line with hints holds ${part}`);
  return { ...line, hints: line.hints };
}

describe('the lines of a page', () => {
  test.each([
    [
      'inline elements do not break a line',
      '<p>a <b>b</b><i>c</i> <a href=x>d</a>.</p>',
      'a bc d.',
    ],
    [
      'how to say a character is left out',
      '<p><ruby>子<rp>(</rp><rt>こ</rt><rp>)</rp></ruby>ども</p>',
      '子ども',
    ],
    ['white space folds', '<p>\n  a\t\n b  <b> c</b> </p>', 'a b c'],
    ['a no-break space stays', '<p>5&nbsp;km</p>', '5\u00a0km'],
    ['paragraphs stand apart', '<p>a</p><p>b</p>', 'a\n\nb'],
    ['other blocks do not', '<div>a</div><div>b</div>c', 'a\nb\nc'],
    ['a break ends a line', 'a<br>b<br><br>c', 'a\nb\n\nc'],
    ['items and cells break', '<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>', 'a\nb\n\nc\nd'],
    ['tables within tables', '<table><tr><td>a<table><tr><td>b</table>c</table>', 'a\n\nb\n\nc'],
    ['preformatted lines stay', '<pre>if x:\n    y\n</pre>', 'if x:\n    y'],
    [
      'entities are decoded once',
      '<p>&lt;b&gt; &amp;amp; caf&eacute; &#8217;</p>',
      '<b> &amp; café ’',
    ],
    ['style makes blocks', '<p><span style="display: block">a</span>b</p>', 'a\nb'],
    [
      'style makes inline',
      '<div style="display:inline">a</div><div style="display:inline">b',
      'ab',
    ],
    ['own elements are blocks', '<x-item>a</x-item><x-item>b</x-item>', 'a\nb'],
    ['own elements in prose are inline', '<p>a <x-tip>b</x-tip> c</p>', 'a b c'],
    [
      'raised numbers stay apart from what they stand behind',
      '<p>10<sup>6</sup> × 10<sup>-4</sup> km<sup>2</sup>, Ca<sup>2+</sup>, kilns.<sup>11,12</sup>',
      '10⁶ × 10⁻⁴ km², Ca²⁺, kilns.¹¹,¹²',
    ],
    [
      'other raised text, and raised numbers that open a word, are as they are',
      '<p>the 1<sup>st</sup> <sup>1</sup>/<sub>2</sub>',
      'the 1st 1/2',
    ],
    [
      'raised cents, and a dash between numbers, are as they are',
      '<p>£3.<sup>50</sup>, 19,<sup>95</sup> €, 3<sup>–</sup>1',
      '£3.50, 19,95 €, 3–1',
    ],
    [
      'the end of an ordinal is no mark of a note',
      '<p>the 21<sup><a href=#c>st</a></sup> century, le 1<sup><a href=#d>er</a></sup> mai',
      'the 21st century, le 1er mai',
    ],
    [
      'marks that lead to notes are left out, and numbers of notes stay',
      '<p>In 1871<sup>[<a href=#n2>2</a>]</sup> it gave less.<a href=#n3><sup>3</sup></a><p id=n2><sup><a href=#b2>2</a></sup> A note.',
      'In 1871 it gave less.\n\n2 A note.',
    ],
    [
      'raised links that are no marks stay',
      '<p>See<sup><a href=/one>one</a></sup> and<sup><a href=#two>what follows</a></sup>.',
      'Seeone andwhat follows.',
    ],
    [
      'links to edit a part of a wiki are left out',
      '<h2>Lamp<span class="noprint mw-editsection">[<a href=/e>edit</a>]</span></h2><p><b class=mw-editsection-like>b</b></p>',
      'Lamp\n\nb',
    ],
    ['Unicode line separators fold', '<p>a\u2028b\u0085c</p>', 'a b c'],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  test.each([
    '<head><title>no</title><style>p{}</style><script>no()</script></head>',
    '<noscript>no</noscript><template><p>no</p></template><iframe>no</iframe>',
    '<svg><title>no</title><desc>no</desc><text>no</text></svg>',
    '<select><option>no<option>no</select><textarea>no</textarea>',
    '<video>no</video><img alt="no" title="no"><!-- no -->',
  ])('leave out %s', (html) => {
    expect(textOf(`${html}<p>yes</p>`)).toBe('yes');
  });

  test.each([
    ['a head that never ends', '<html><head><title>t</title><p>yes'],
    ['tags cut short', '<p>yes</p><div class="a'],
    ['ends without beginnings', '</div></span></p><p>yes</b></td>'],
    ['overlapping elements', '<b><p>yes</b></p>'],
    ['a comment that never ends', '<p>yes<!-- and so on'],
    ['attributes without quotes or names', '<p class=a=b "" = x>yes'],
  ])('survive %s', (_, html) => {
    expect(textOf(html)).toBe('yes');
  });
});

describe('the hints of a line', () => {
  test('name its element, its block and their ancestors', () => {
    const { hints } = lineWith('<main><h2><a href=x>Old bridge</a></h2></main>', 'Old bridge');
    expect(pathOf(hints.element)).toBe('document>main>h2>a');
    expect(hints.block.name).toBe('h2');
    expect(hints.block.depth).toBe(2);
  });

  test('name a heading for the button that it is made of', () => {
    const open = '<h3><span><button aria-expanded=false>Who pays?</button></span> <i></i></h3>';
    expect(pathOf(lineWith(open, 'Who pays?').hints.element)).toBe('document>h3>span');
    const edit = '<h3>History <button>Edit</button></h3>';
    expect(textOf(edit)).toBe('History\nEdit');
    const { hints } = lineWith('<h3><button>Share</button></h3>', 'Share');
    expect(hints.element.name).toBe('button');
  });

  test('name the innermost element around all of it', () => {
    const { hints } = lineWith('<p><em>a <b>b</b></em> c', 'a b c');
    expect(hints.element.name).toBe('p');
  });

  test('count what is linked, bold and in italics', () => {
    const html = '<p><a href=x>four</a> <b>five5</b> <em>six666</em> <a id=y>none</a>';
    const { linkDensity, boldDensity, italicDensity } = lineWith(html, 'four').hints;
    expect([linkDensity, boldDensity, italicDensity]).toEqual([4 / 19, 5 / 19, 6 / 19]);
  });

  test('mark inline elements with what they hold', () => {
    const html =
      '<p>By <a rel=author href=x>Maren Oldfield</a>, <time datetime=2021-12-03>Friday</time>';
    const page = readHtml(html);
    const marks = splitLines(page, recognisers)[0]?.hints?.marks.map(({ element, start, end }) => [
      element.attributes.rel ?? element.attributes.datetime,
      page.text.slice(start, end),
    ]);
    expect(marks).toEqual([
      ['author', 'Maren Oldfield'],
      ['2021-12-03', 'Friday'],
    ]);
  });

  test.each([
    '<div hidden>',
    '<div aria-hidden="true">',
    '<div style="color:red;display : none">',
    '<div style="visibility:hidden">',
    '<div class="sr-only">',
    '<dialog>',
  ])('say that %s is not seen', (tag) => {
    const html = `<p>open</p>${tag}<p>unseen</p>`;
    expect(lineWith(html, 'unseen').hints.hidden).toBe(true);
    expect(lineWith(html, 'open').hints.hidden).toBe(false);
    expect(lineWith(html, `${'seen</p>'.slice(0, 0)}unseen`).hints.hidden).toBe(true);
  });

  test('reach the pieces of a line that is cut', () => {
    const html = '<p class=tools>Read it later icon bookmark-bicon bookmarkicon camera</p>';
    const lines = splitLines(readHtml(html), recognisers);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map(({ hints }) => hints && classWords(hints.block))).toEqual(
      lines.map(() => ['tools']),
    );
  });
});

describe('hostile pages', () => {
  const times = 100_000;
  const megabytes = 50;
  const meta = (_: unknown, n: number) => `<meta name=author content="Ada Quill ${n}">`;
  const dayOf = (n: number) => `${1 + (n % 28)} March ${2000 + (n % 20)}`;

  test.each([
    ['levels', `${'<div>'.repeat(times)}deep${'</div>'.repeat(times)}`],
    ['levels left open', `${'<section><b>'.repeat(times / 2)}deep`],
    ['tables within tables', `${'<table><tr><td>'.repeat(times / 3)}deep`],
    ['ends of nothing', `${'<div>'.repeat(times)}deep${'</b>'.repeat(times)}`],
    ['attributes', `<p ${Array.from({ length: times }, (_, n) => `a${n}=1`).join(' ')}>deep`],
    ['links never closed', `${'<a href=x>'.repeat(times)}deep`],
    ['open brackets', `deep${'<'.repeat(times)}`],
    ['breaks', `deep${'<br>'.repeat(times)}`],
    ['words of one line', `<p>deep ${'<i>w</i> '.repeat(times)}`],
  ])('with 100,000 %s are read in seconds', (_, html) => {
    const begun = process.cpuUsage().user;
    expect(textOf(html)).toContain('deep');
    expect(process.cpuUsage().user - begun).toBeLessThan(10_000_000);
  });

  test.each([
    [
      'levels that each hold a word',
      Array.from({ length: times }, (_, n) => `<div id=a${n}>word `),
    ],
    ['ends of paragraphs', Array(times / 4).fill('<div><p>It sails.</p></div>')],
    ['items of a list', Array.from({ length: times }, (_, n) => `<li>Item ${n} of the list</li>`)],
    ['authors', [...Array(600).fill('<p>It sails.'), ...Array.from({ length: times }, meta)]],
    ['halves of datelines', Array.from({ length: times / 2 }, (_, n) => `<p>${dayOf(n)}</p>`)],
  ])('with 100,000 %s are cleaned in seconds', (_, parts) => {
    const begun = process.cpuUsage().user;
    expect(cleanPage(readHtml(parts.join(''))).lines.length).toBeGreaterThan(500);
    expect(process.cpuUsage().user - begun).toBeLessThan(30_000_000);
  });

  test('of 50 MB are read', () => {
    const paragraph = `<p>${'word '.repeat(200)}</p>`;
    const html = paragraph.repeat((megabytes * 1_000_000) / paragraph.length);
    expect(readHtml(html).spans?.length).toBeGreaterThan(40_000);
  });
});

const tag = fc.constantFrom(
  ...'div p span a b ul li table td pre h2 br svg title script time section x-y'.split(' '),
);
const soup = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      tag.map((name) => `<${name} class="x">`),
      tag.map((name) => `</${name}>`),
      fc.constantFrom('&amp;', '&nbsp;', '&#0;', '<!--', '-->', '<![CDATA[', '\n', '"', "='"),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('any page', () => {
  test('is cleaned without a throw, its lines and gaps rebuild its text, each line has hints', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const page = readHtml(html);
        const { lines } = cleanPage(page);
        let from = 0;
        for (const { start, end, hints } of lines) {
          expect(
            page.text
              .slice(from, start)
              .trim()
              .replace(/[^\P{C}]/gu, ''),
          ).toBe('');
          expect(hints).toBeDefined();
          from = end;
        }
      }),
    );
  });

  test('has one span a line, in order, without line breaks', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const { text, spans = [] } = readHtml(html);
        expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(
          text.split('\n').filter((line) => line !== ''),
        );
      }),
    );
  });
});

test('cleanHtml gives the same result as the pipeline on the page', async () => {
  const html =
    '<title>A bridge</title><h1>A bridge</h1><p>It opened on Friday, said the mayor.</p>';
  expect(await cleanHtml(html, { source: 'x' })).toEqual(
    cleanPage(readHtml(html), { source: 'x' }),
  );
});
