import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { makeFolder, readTree } from './make-folder.js';
import { type Run, runWinnow } from './run-winnow.js';

/**
 * A page with an icon line, its title twice, a caption with its credit and a headline of another
 * story between two paragraphs; and what is expected of it.
 */
const PAGE = readFileSync('fixtures/cases/rt-shape/input.txt', 'utf8');
const { title, date, author, captions, body } = JSON.parse(
  readFileSync('fixtures/cases/rt-shape/expected.json', 'utf8'),
);
const BODY: string = body.join('\n');
const ARTICLE = { title, date, author, captions, body: BODY };

const RESIDUE = /icon|chevron|Dockers say the islands cannot wait/u;

const VARIANTS = {
  'as it is': PAGE,
  'with doubled line breaks': PAGE.replaceAll('\n', '\n\n'),
  'with CRLF': PAGE.replaceAll('\n', '\r\n'),
  'with one icon a line': PAGE.replaceAll(/(?<=\S)icon /gu, '\nicon '),
};

describe.each(Object.entries(VARIANTS))('a page %s', (_, text) => {
  test('from a file', async () => {
    const cwd = await makeFolder({ 'page.txt': text });
    expect(articleOf(await runWinnow(['page.txt'], { cwd }))).toMatchObject(ARTICLE);
  });

  test('from a pipe', async () => {
    expect(articleOf(await runWinnow([], { input: text }))).toMatchObject(ARTICLE);
  });

  test('as Markdown', async () => {
    const { code, stdout } = await runWinnow(['-f', 'markdown'], { input: text });
    expect(code).toBe(0);
    expect(stdout).toContain(`# ${title}`);
    expect(stdout.split('\n').filter((line) => RESIDUE.test(line))).toEqual([]);
    for (const paragraph of BODY.split('\n\n')) expect(stdout).toContain(paragraph);
  });

  test('as a row of JSONL, whose other keys stay', async () => {
    const input = `${JSON.stringify({ id: 7, text })}\n`;
    const { code, stdout } = await runWinnow(['--from', 'jsonl', '-f', 'jsonl'], { input });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: 7, status: 'ok', article: ARTICLE });
  });

  test('in a folder', async () => {
    const cwd = await makeFolder({ 'in/deep/page.txt': text });
    const { code } = await runWinnow(['in', '-d', 'out', '-f', 'text'], { cwd });
    expect(code).toBe(0);
    const tree = await readTree(`${cwd}/out`);
    expect(JSON.stringify(tree)).toContain(JSON.stringify(`${BODY}\n`).slice(1, -1));
  });
});

function articleOf({ code, stdout }: Run) {
  expect(code).toBe(0);
  return JSON.parse(stdout);
}
