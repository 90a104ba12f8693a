import { describe, expect, test } from '@jest/globals';
import { makeFolder } from './make-folder.js';
import { longPage, page } from './pages.js';
import { runWinnow } from './run-winnow.js';

const ANY = ['--require', ''];
const SIZE = 50_000_000;

const paragraphs = page('the ferry').split('\n\n').slice(1, 3);
const article = `<h1>A ferry</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;

function fill(unit: string, size = SIZE): string {
  return unit.repeat(Math.ceil(size / unit.length));
}

describe('a page of 50 MB is cleaned when most of it is', () => {
  test.each([
    ['a script', `${article}<script>${fill('if (a < b) f("</p>");\n')}</script>`],
    ['a style', `<!doctype html><style>${fill('.a > b { color: red }\n')}</style>${article}`],
    [
      'an image in an attribute',
      `${article}<img src="data:image/png;base64,${fill('iVBORw0KGg')}">`,
    ],
    ['a comment that never ends', `${article}<!-- ${fill('<p>no</p> ')}`],
    ['a tag that never ends', `${article}<p title="${fill('no ')}`],
    ['levels', `${article}${'<div>'.repeat(100_000)}${fill(' ')}`],
  ])('%s', async (_, html) => {
    const { code, stdout } = await runWinnow([...ANY, '-f', 'text'], { input: html });
    expect(stdout).toBe(`${paragraphs.join('\n\n')}\n`);
    expect(code).toBe(0);
  });

  test('long paragraphs', async () => {
    const sentences = longPage('the ferry', SIZE / 100).split('\n\n');
    const long = sentences
      .map((text, index) => (index % 100 === 0 ? `<p>${text}` : text))
      .join(' ');
    const html = `<h1>A ferry</h1>${long}`;
    const args = [...ANY, '-f', 'text', '--timeout', '99'];
    const { code, stdout } = await runWinnow(args, { input: html });
    expect(stdout.length).toBeGreaterThan(0.99 * html.length);
    expect(code).toBe(0);
  });
});

describe('a page of more than can be cleaned is an error, and the next one is cleaned', () => {
  test.each([
    [
      'items',
      'a.html',
      `${article}<ul>${fill('<li>Boat</li>', 3_000_000)}`,
      'more than 200,000 lines, too many for one page; the next is "Boat"',
    ],
    [
      'cells',
      'a.html',
      `${article}<table>${fill('<tr><td>1<td>2', 30_000_000)}`,
      /^a\.html: more than 2,000,000 elements and texts, too many for one page; the next is at character 5\d{6}\n$/u,
    ],
    [
      'lines of a text',
      'a.txt',
      `${page('the ferry')}${fill('A boat\n\n', 2_000_000)}`,
      'more than 200,000 lines, too many for one page; the next is "A boat"',
    ],
    [
      'breaks that editors left in a text',
      'a.txt',
      `${page('the ferry')}${fill('A boat<br>', 3_000_000)}`,
      'more than 200,000 lines, too many for one page; the next is "A boat"',
    ],
  ])('%s', async (_, name, content, message) => {
    const cwd = await makeFolder({ [name]: content, 'b.txt': page('b') });
    const { code, stdout, stderr } = await runWinnow([name, 'b.txt', ...ANY], { cwd });
    const rows = stdout.split('\n').slice(0, -1);
    expect(rows.map((row) => JSON.parse(row).status)).toEqual(['error', 'ok']);
    if (typeof message === 'string') expect(stderr).toBe(`${name}: ${message}\n`);
    else expect(stderr).toMatch(message);
    expect(code).toBe(1);
  });

  test('also where lines of a profile are learned', async () => {
    const cwd = await makeFolder({ 'a.txt': fill('A boat\n', 2_000_000), 'b.txt': page('b') });
    const args = ['learn', 'a.txt', 'b.txt', '--url', 'https://a.example/', '-o', 'site.json'];
    const { code, stderr } = await runWinnow(args, { cwd });
    expect(stderr).toMatch(/^a\.txt: more than 200,000 lines, .*\nwinnow: 1 pages of 1 hosts/u);
    expect(code).toBe(1);
  });
});
