import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { makeFolder } from './make-folder.js';
import { page } from './pages.js';
import { runShell, runWinnow } from './run-winnow.js';

const row = (id: number) => `${JSON.stringify({ id, text: page('the bridge') })}\n`;
const ROWS = row(1) + row(2);

function record(type: string, body: string): string {
  const length = Buffer.byteLength(body);
  return `WARC/1.0\r\nWARC-Type: ${type}\r\nContent-Length: ${length}\r\n\r\n${body}\r\n\r\n`;
}

const WET = record('warcinfo', 'software: test') + record('conversion', page('the mill')).repeat(2);

const resultsOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('without --from', () => {
  test.each([
    ['rows of JSONL', ROWS],
    ['rows of JSONL that are packed', gzipSync(ROWS)],
    [
      'one row longer than what is looked at',
      JSON.stringify({ text: 'It is long. '.repeat(9000) }),
    ],
    ['records of a WET file', WET],
    ['records that are packed', gzipSync(WET)],
  ])('%s are known by their content, in a file of any name and in a pipe', async (_, content) => {
    const cwd = await makeFolder({ 'in/a.txt': content, named: content });
    const args = ['-f', 'jsonl', '--require', 'body'];
    const file = await runWinnow(['named', ...args], { cwd });
    const pipe = await runShell(`"$NODE" "$WINNOW" ${args.join(' ')} < named`, cwd);
    const folder = await runWinnow(['in', ...args], { cwd });
    expect([file.code, pipe.code, folder.code]).toEqual([0, 0, 0]);
    const articles = resultsOf(file.stdout).map(({ article }) => article);
    expect(articles.every(({ body }) => !body.includes('{') && !body.includes('WARC'))).toBe(true);
    for (const { stdout } of [pipe, folder]) {
      expect(resultsOf(stdout).map(({ article }) => article)).toEqual(articles);
    }
    expect(articles).toHaveLength(content.length > 100_000 ? 1 : 2);
  });

  test('the output of rows is named as rows, whatever their file is named', async () => {
    const cwd = await makeFolder({ 'in/a.txt': ROWS });
    await runWinnow(['in', '-d', 'out'], { cwd });
    const { stdout } = await runShell('ls out', cwd);
    expect(stdout).toContain('a.jsonl');
  });

  test.each([
    ['a text that begins with a brace', `{Oldmarket} ${page('the bridge')}`, 'text'],
    ['a text that begins with JSON', `{"a": 1}\n${page('the bridge')}`, 'text'],
    ['a text that begins with JSON of many lines', `{\n"a": 1\n}\n${page('the bridge')}`, 'text'],
    ['a text that speaks of WARC/1.0', `WARC/1.0 is a format. ${page('the bridge')}`, 'text'],
    ['HTML', `<!doctype html><p>${page('the bridge')}</p>`, 'html'],
    ['Markdown', `# The bridge\n\n${page('x')} [a](/a) [b](/b) [c](https://c.example)`, 'markdown'],
  ])('%s is one page, and the result says how it was read', async (_, content, kind) => {
    const cwd = await makeFolder({ 'a.bin': content });
    const { stdout } = await runWinnow(['a.bin', '-f', 'jsonl', '--explain', 'json'], { cwd });
    const [result, ...others] = resultsOf(stdout);
    expect(others).toEqual([]);
    expect(result.input.kind).toBe(kind);
  });

  test.each([
    ['an object', '{\n  "title": "The bridge",\n  "text": "<p>It opens.</p>"\n}\n'],
    ['an array', JSON.stringify([{ text: page('the bridge') }, { text: page('the mill') }])],
  ])('%s of JSON that is no rows is named as such', async (_, content) => {
    const cwd = await makeFolder({ 'a.json': content, 'b.txt': page('the mill') });
    const { code, stdout, stderr } = await runWinnow(['a.json', 'b.txt'], { cwd });
    expect(stderr).toBe(
      'a.json: this is a JSON document, not text; of JSON, rows are read: one object a line\n',
    );
    expect(resultsOf(stdout).map(({ status }) => status)).toEqual(['error', 'ok']);
    expect(code).toBe(1);
    const told = await runWinnow(['a.json', '--from', 'text', '--require', ''], { cwd });
    expect(told.code).toBe(0);
  });

  const MAIL = 'From: Ada <ada@post.example>\nSubject: The bridge\n';
  const MIME = `${MAIL}MIME-Version: 1.0\nContent-Type: `;
  const RSS = '<?xml version="1.0"?>\n<rss version="2.0"><channel><item><title>The bridge</title>';
  const ATOM = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>The bridge</title></entry>';

  test.each([
    ['a feed (RSS or Atom)', RSS],
    ['a feed (RSS or Atom)', ATOM],
    [
      'a mail',
      `Received: from mx.post.example\r\n\tby in.example\r\n${MAIL}\n${page('the bridge')}`,
    ],
    ['a mail', `From ada@post.example Mon May 6\n${MIME}text/plain\n\n${page('the bridge')}`],
    ['a page saved as MHTML', `${MIME}multipart/related;\n\tboundary="b"\n\n--b\n<p>It opens.`],
    ['a CSV table', 'id,url,text\n1,https://a.example,"It opens,\nat ""noon""."\n2,,It shuts.\n'],
    ['an RTF document', `{\\rtf1\\ansi ${page('the bridge')}}`],
  ])('%s is named as such', async (name, content) => {
    const cwd = await makeFolder({ page: content });
    const { code, stderr } = await runWinnow(['page'], { cwd });
    expect(stderr).toContain(`page: this is ${name}`);
    expect(code).toBe(1);
  });

  test.each([
    ['a mail that was pasted', `${MAIL}\n${page('the bridge')}`],
    ['a text that speaks of feeds', `The root is <rss version="2.0">.\n${page('the bridge')}`],
    ['a line of menu words with commas', `News,Title,Sport\n${page('the bridge')}`],
    ['a title of two words', 'Title, Body\n\nThe storm came, and piers broke.\nIt, too, fell.\n'],
    ['prose of one comma a line', 'Love,Text\nThe storm came, it went.\nPiers broke, all.\n'],
    ['a letter received on a day', `From: The Harbour\nReceived: 3 May\n\n${page('the bridge')}`],
    ['a table of numbers', 'year,ships\n2023,4\n2024,5\n'],
  ])('%s is text', async (_, content) => {
    const { code } = await runWinnow(['--require', ''], { input: content });
    expect(code).toBe(0);
  });

  test('entities, leftover tags and their repair stand in the explained result', async () => {
    const text = page('the bridge').replace('\n\n', '\n\nTea &amp;amp; <b>more</b>&nbsp;');
    const { stdout } = await runWinnow(['-f', 'jsonl', '--explain', 'json'], { input: text });
    const [{ input }] = resultsOf(stdout);
    expect(
      input.edits.map(({ before, why }: { before: string; why: string }) => [before, why]),
    ).toEqual([
      ['&amp;amp;', 'entity'],
      ['<b>', 'tag'],
      ['</b>', 'tag'],
      ['&nbsp;', 'entity'],
    ]);
  });
});

test('Markdown of a reader service comes out clean, and stays as it is the second time', async () => {
  const input = await readFile('fixtures/cases/markdown-of-a-reader/input.txt', 'utf8');
  const cwd = await makeFolder({ 'page.md': input });
  const clean = '"$NODE" "$WINNOW" --format markdown';
  const { stdout } = await runShell(
    `${clean} < page.md > once.md; ${clean} < once.md | cmp once.md - && cat once.md`,
    cwd,
  );
  expect(stdout).toContain('\ntitle: Night ferries keep the island awake\n');
  expect(stdout).toContain('\n## What the timetable says\n');
  expect(stdout).toContain('\n- the ferry at two, for the post,\n');
  expect(stdout).not.toMatch(/!\[|Weather|Facebook|Markdown Content|Harbour fees/u);
});
