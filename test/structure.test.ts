import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clean } from '../src/clean.js';
import { cleanHtml } from '../src/clean-html.js';
import type { Result } from '../src/core/result.js';
import { toMarkdown } from '../src/render/to-markdown.js';
import type { Block } from '../src/validate/article-schema.js';

const ABOVE =
  'Counting sheep is a task that many people take up before they sleep, and one that a small program does much better than a tired person in the dark of a bedroom.';
const BELOW =
  'Sheep that are counted too often learn to count themselves, said Olve Hamre, who has kept a flock above Skarn for more than forty years and has never fallen asleep on duty.';

const page = (inner: string) => `<!doctype html><html lang="en">
<head><title>How to count sheep</title></head><body><article><h1>How to count sheep</h1>
<p>${ABOVE}</p>${inner}<p>${BELOW}</p></article></body></html>`;

/** What stands between the two paragraphs. */
async function between(inner: string): Promise<Block[]> {
  return innerBlocks(await cleanHtml(page(inner)));
}

function innerBlocks({ article }: Result): Block[] {
  const blocks = article?.blocks ?? [];
  const last = blocks.findIndex(({ text }) => text === BELOW);
  return blocks.slice(blocks.findIndex(({ text }) => text === ABOVE) + 1, last);
}

const plain = (blocks: readonly Block[]) => blocks.map(({ start, end, ...block }) => block);

/** The lines that Markdown has between the two paragraphs. */
async function written(inner: string): Promise<string> {
  const markdown = toMarkdown(await cleanHtml(page(inner)));
  return markdown.slice(markdown.indexOf(ABOVE) + ABOVE.length, markdown.indexOf(BELOW)).trim();
}

const CODE =
  'def count(sheep):\n    total  =  0\n    for one in sheep:\n\n\ttotal += one_of(sheep)\n}';

describe('code', () => {
  test('keeps its spaces and line breaks, as one block', async () => {
    const blocks = await between(`<pre><code>${CODE}\n</code></pre>`);
    expect(plain(blocks)).toEqual([{ type: 'code', text: CODE }]);
    expect(await written(`<pre><code>${CODE}</code></pre>`)).toBe(`\`\`\`\n${CODE}\n\`\`\``);
  });

  test.each([
    ['<pre><code class="hljs language-Python">', 'python'],
    ['<div class="highlight highlight-source-shell"><pre>', 'shell'],
    ['<pre class="language-none">', undefined],
    ['<pre class="language-`x&#10;y">', undefined],
  ])('behind %j has its language', async (open, lang) => {
    const [block] = await between(`${open}sheep.count()</pre></div>`);
    expect(block?.lang).toBe(lang);
    expect(await written(`${open}sheep.count()</pre></div>`)).toMatch(
      new RegExp(`^\`\`\`${lang ?? ''}\n`),
    );
  });

  test('loses the white space that opens all of its lines', async () => {
    const [block] = await between('<pre>    if (a) {\n      b();\n    }</pre>');
    expect(block?.text).toBe('if (a) {\n  b();\n}');
  });

  test('in two elements is two blocks', async () => {
    const blocks = await between('<pre>npm ci</pre><pre>npm test</pre>');
    expect(blocks.map(({ text }) => text)).toEqual(['npm ci', 'npm test']);
  });

  test('is none where a letter is set with its own line breaks', async () => {
    const letter = `Dear keeper,\nthe flock above the harbour was counted twice,\nand I ask you to count it again. It is late.`;
    const blocks = await between(`<pre>${letter}</pre>`);
    expect(blocks.map(({ type }) => type)).not.toContain('code');
  });

  test('ends no fence of its own', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('```', '~~~~', '````', 'x = 1', '  ', '# y')),
        (lines) => {
          const code = ['first_of(sheep);', ...lines, 'last_of(sheep);'].join('\n');
          const blocks = [ABOVE, code, BELOW].map((text, at) => ({
            type: at === 1 ? ('code' as const) : ('paragraph' as const),
            text,
            start: 0,
            end: 1,
          }));
          const found = innerBlocks(clean(toMarkdown(resultOf(blocks))));
          expect(plain(found)).toEqual([{ type: 'code', text: code.replaceAll(/ +$/gmu, '') }]);
        },
      ),
      { numRuns: 50 },
    );
  });
});

/** A result with these blocks and nothing else that shows. */
function resultOf(blocks: Block[]): Result {
  const { article, ...result } = clean(`How to count sheep\n\n${ABOVE}\n\n${BELOW}\n`);
  return { ...result, article: { ...article!, blocks } };
}

const row = (...cells: string[]) => `<tr>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`;
const TABLE = `<table>${row('', 'Price', 'For')}${row('Texel', '120', 'wool|meat')}${row('Merino<br>of the long kind', '', 'wool')}</table>`;

describe('a table of data', () => {
  test('has a block for each row, with a tab between columns', async () => {
    expect(plain(await between(TABLE))).toEqual([
      { type: 'table-row', text: '\tPrice\tFor' },
      { type: 'table-row', text: 'Texel\t120\twool|meat' },
      { type: 'table-row', text: 'Merino of the long kind\t\twool' },
    ]);
    expect((await cleanHtml(page(TABLE))).article?.body).toContain('Texel\t120\twool|meat\nMerino');
  });

  test('is a table in Markdown, whatever its cells hold', async () => {
    expect(await written(TABLE.replace('120', '1|2 <b>*'))).toBe(
      [
        '|  | Price | For |',
        '| --- | --- | --- |',
        '| Texel | 1\\|2 \\* | wool\\|meat |',
        '| Merino of the long kind |  | wool |',
      ].join('\n'),
    );
  });

  test('is none where a table lays out the page', async () => {
    const layout = `<table><tr><td>${ABOVE}</td><td><h2>Flocks</h2>${BELOW}</td></tr><tr><td>a</td><td>b</td></tr></table>`;
    const { article } = await cleanHtml(page(layout));
    expect(article?.blocks.map(({ type }) => type)).not.toContain('table-row');
  });
});

describe('lists', () => {
  test('have the numbers that readers see', async () => {
    const items = '<li>Buy the sheep.<li>Count the sheep.<li value="7">Sell the wool.';
    expect((await between(`<ol>${items}</ol>`)).map(({ text }) => text)).toEqual([
      '1. Buy the sheep.',
      '2. Count the sheep.',
      '7. Sell the wool.',
    ]);
    expect(await written(`<ol start="4"><li>Buy the sheep.<li>5) Sell the wool.</ol>`)).toBe(
      '4. Buy the sheep.\n5) Sell the wool.',
    );
  });

  test('stand in each other', async () => {
    const inner = '<li>Sheep<ul><li>Texel<li>Merino<ul><li>long</ul></ul><li>Goats';
    const blocks = await between(`<ul>${inner}</ul>`);
    expect(blocks.map(({ level, text }) => [level, text])).toEqual([
      [1, 'Sheep'],
      [2, 'Texel'],
      [2, 'Merino'],
      [3, 'long'],
      [1, 'Goats'],
    ]);
    expect(await written(`<ul>${inner}</ul>`)).toBe(
      '- Sheep\n    - Texel\n    - Merino\n        - long\n- Goats',
    );
  });

  test('keep the lines of one item together', async () => {
    const inner = '<ol><li>Buy the sheep.<p>In autumn they cost less.</p><li>Sell the wool.</ol>';
    expect((await between(inner)).map(({ text }) => text)).toEqual([
      '1. Buy the sheep.\nIn autumn they cost less.',
      '2. Sell the wool.',
    ]);
  });
});

test('headings have the levels of the page, below the title', async () => {
  const inner = '<h2>What it costs</h2><p>Little.</p><h3>In autumn</h3><p>Less still.</p>';
  const levels = (await between(inner)).flatMap(({ level, text }) =>
    level ? [[level, text]] : [],
  );
  expect(levels).toEqual([
    [2, 'What it costs'],
    [3, 'In autumn'],
  ]);
  expect(await written(inner)).toContain('### In autumn');
});

describe('in Markdown', () => {
  const read = (inner: string) =>
    innerBlocks(clean(`# How to count sheep\n\n${ABOVE}\n\n${inner}\n\n${BELOW}\n`));

  test.each([
    ['between fences', '```python\n', '\n```'],
    ['between longer ones', '~~~~\n', '\n~~~~'],
  ])('code %s means what it says', (_, open, close) => {
    const code = '# *all* of __them__\nif a < b &amp;&amp; [x](y):\n\n    go(`now`)';
    const lang = open.includes('python') ? { lang: 'python' } : {};
    expect(plain(read(open + code + close))).toEqual([{ type: 'code', ...lang, text: code }]);
  });

  test('indented code is code', () => {
    const code = 'for one in sheep:\n    count(*one)\n\nreturn total';
    expect(plain(read(code.replaceAll(/^(?=.)/gmu, '    ')))).toEqual([
      { type: 'code', text: code },
    ]);
  });

  test('a fence that nothing closes fences nothing', () => {
    expect(read('```\nThe text was cut off somewhere else, and goes on here.')).toHaveLength(1);
    const { article } = clean(`# How to count sheep\n\n${ABOVE}\n\n\`\`\`\n\n${BELOW}\n`);
    expect(article?.blocks.map(({ text }) => text)).toEqual([ABOVE, BELOW]);
  });

  test.each([
    ['with bars around', '| | Price |\n|---|---|\n| Texel | 120 |\n| Merino | 200 |'],
    ['without', ' | Price\n---|---\nTexel | 120\nMerino | 200'],
  ])('a table %s has a block for each row', (_, table) => {
    expect(read(table).map(({ type, text }) => [type, text])).toEqual([
      ['table-row', '\tPrice'],
      ['table-row', 'Texel\t120'],
      ['table-row', 'Merino\t200'],
    ]);
  });

  test.each([
    ['Texel | 1 \\| 2', 'Texel\t1 | 2'],
    ['Texel | 120 \\|', 'Texel\t120 |'],
    ['C:\\\\ | 120', 'C:\\\t120'],
    ['\\*Texel\\* | a\\\\\\|b\\c', '*Texel*\ta\\|b\\c'],
  ])('only bars without a backslash part the cells of %j', (row, text) => {
    const blocks = read(`Breed | Price\n---|---\n${row}\nMerino | 200`);
    expect(blocks[1]).toMatchObject({ type: 'table-row', text });
  });

  test('what winnow writes is read as the same blocks', async () => {
    const inner = `<h3>In short</h3><pre>a  = [1]\n\n  b*c*d</pre>${TABLE}
<ol><li>Buy the sheep.<br>In autumn.<li>Count<ul><li>all of them</ul></ol><blockquote>“It is late,” she said to the sheep, who did not seem to mind.</blockquote>`;
    const first = await cleanHtml(page(inner));
    const again = clean(toMarkdown(first));
    expect(plain(innerBlocks(again))).toEqual(plain(innerBlocks(first)));
  });
});

describe('in text', () => {
  const read = (inner: string) =>
    innerBlocks(clean(`How to count sheep\n\n${ABOVE}\n\n${inner}\n\n${BELOW}\n`));

  test('code that has kept its white space is one block, whatever a sentence has at its end', () => {
    const code =
      'def count(sheep):\n    total = 0\n    for one in sheep:\n        total += one.legs\n\n    return total';
    expect(plain(read(`You write a loop such as this one:\n${code}`))).toEqual([
      { type: 'paragraph', text: 'You write a loop such as this one:' },
      { type: 'code', text: code },
    ]);
  });

  test.each([
    [
      'a poem',
      'Who counts the sheep\n    that nobody sees,\n  above the harbour,\n    below the trees?',
    ],
    ['a list of Markdown', 'The sheep.\n  * a *Texel*, **heavy**\n  * a Merino # 2'],
    ['prices', 'Texel $120\n  Merino $200\n  Goats $80'],
  ])('%s with indented lines is no code', (_, lines) => {
    expect(read(lines).map(({ type }) => type)).not.toContain('code');
  });

  test('lines with tabs, as browsers give them, are rows of a table', () => {
    const rows = '\tPrice\tKept\nTexel\t120\tyes\nMerino\t\tno';
    expect(plain(read(rows))).toEqual(
      rows.split('\n').map((text) => ({ type: 'table-row', text })),
    );
  });

  test.each([
    ['bullets', '•\tBuy the sheep.\n•\tCount the sheep.'],
    ['numbers', '1.\tBuy the sheep.\n2.\tCount the sheep.'],
    ['indents', '\tBuy the sheep.\n\tCount the sheep.'],
  ])('lines with tabs behind %s are none', (_, lines) => {
    const types = read(lines).map(({ type }) => type);
    expect(types).not.toContain('table-row');
    const text = `How to count sheep\n\n${ABOVE}\n\n${lines}\n\n${BELOW}\n`;
    const bare = innerBlocks(clean(text.replaceAll('\n', '\r')));
    expect(bare.map(({ type }) => type)).toEqual(types);
  });
});
