import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { makeSite } from '../../bench/make-site.js';
import { makeFolder, readTree } from './make-folder.js';
import { COMMAND, runShell, runWinnow } from './run-winnow.js';

const SITE = makeSite(20);
const ROWS = SITE.map(({ url, text }) => `${JSON.stringify({ url, text })}\n`).join('');
const BOUGHT = 'costs less than a loaf a week';

function pageOf({ url, text }: (typeof SITE)[number]): string {
  const paragraphs = text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`);
  return `<html><head><link rel="canonical" href="${url}"></head><body>${paragraphs.join('')}</body></html>`;
}

function recordOf({ url, text }: (typeof SITE)[number]): string {
  const head = `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: ${url}`;
  return `${head}\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}\r\n\r\n`;
}

/** The bodies in what the command wrote, and how many there are. */
async function bodiesOf(args: readonly string[], cwd: string): Promise<string[]> {
  const { stdout } = await runWinnow([...args, '--format', 'jsonl'], { cwd });
  const rows = stdout.trimEnd().split('\n');
  return rows.map((row) => JSON.parse(row).article.body);
}

describe('winnow learn', () => {
  test.each([
    ['rows', { 'site.jsonl': ROWS }, 'site.jsonl'],
    [
      'pages that say their address',
      Object.fromEntries(SITE.map((page, id) => [`site/${id}.html`, pageOf(page)])),
      'site',
    ],
    ['a crawl', { 'site.wet': SITE.map(recordOf).join('') }, 'site.wet'],
  ])(
    'finds what the pages of a site repeat, in %s, and --profile takes it out',
    async (_, files, input) => {
      const cwd = await makeFolder(files);
      const { code, stderr } = await runWinnow(['learn', input, '-o', 'site.json'], { cwd });
      expect({ code, stderr }).toEqual({
        code: 0,
        stderr: expect.stringMatching(
          /^winnow: 20 pages of 1 hosts; of \d+ lines that differ \d+ repeat\n$/u,
        ),
      });
      const profile = await readFile(`${cwd}/site.json`, 'utf8');
      const shown = profile.split('\n').find((line) => line.includes(BOUGHT));
      expect(shown).toMatch(
        /^ {2}\{"line":"the harbour post is read .* week","pages":20,"share":1,"sample":"The Harbour Post/u,
      );
      const before = await bodiesOf([input], cwd);
      const after = await bodiesOf([input, '--profile', 'site.json'], cwd);
      expect(before.filter((body) => body.includes(BOUGHT))).toHaveLength(20);
      expect(after.filter((body) => body.includes(BOUGHT))).toHaveLength(0);
      expect(after).toHaveLength(20);
    },
  );

  test('reads a pipe and writes to one; a line taken out by hand is left alone', async () => {
    const cwd = await makeFolder({ 'site.jsonl': ROWS });
    const line = `"$NODE" "$WINNOW" learn --from jsonl -q < site.jsonl | grep -v 'less than a loaf' > site.json`;
    expect(await runShell(line, cwd)).toEqual({ code: 0, stdout: '', stderr: '' });
    const bodies = await bodiesOf(['site.jsonl', '--profile', 'site.json'], cwd);
    expect(bodies.filter((body) => body.includes(BOUGHT))).toHaveLength(20);
    expect(bodies.filter((body) => body.includes('the desk is open until midnight'))).toEqual([]);
  });

  test('texts without an address are one site, and what cannot be read is said', async () => {
    const texts = SITE.map(({ text }, id) => [`site/${id}.txt`, text]);
    const cwd = await makeFolder(Object.fromEntries(texts));
    const learned = await runWinnow(['learn', 'site', 'no-such.txt', '-o', 'site.json'], { cwd });
    expect(learned.code).toBe(1);
    expect(learned.stderr).toContain('no-such.txt: no such file');
    expect((await bodiesOf(['site', '--profile', 'site.json'], cwd)).join('')).not.toContain(
      BOUGHT,
    );
  });

  test('leaves what was there when no page can be read, and says what to write to', async () => {
    const cwd = await makeFolder({ 'site.json': '{"hosts":{}}', 'in/a.txt': 'a' });
    const learned = await runWinnow(['learn', 'no-such.txt', '-o', 'site.json'], { cwd });
    expect(learned.stderr).toBe(
      'no-such.txt: no such file\nwinnow: no page was read; nothing was written\n',
    );
    expect(learned.code).toBe(2);
    expect((await readTree(cwd))['site.json']).toBe('{"hosts":{}}');
    const { code, stderr } = await runWinnow(['learn', 'in', '-o', 'in'], { cwd });
    expect(stderr).toBe('winnow: cannot write in: it is a folder; name a file in it\n');
    expect(code).toBe(2);
  });

  test('replaces a profile, and nothing else', async () => {
    const cwd = await makeFolder({ 'site/a.txt': SITE[0]!.text, 'site/b.txt': SITE[1]!.text });
    const { code, stderr } = await runWinnow(['learn', 'site', '-o', 'site/a.txt'], { cwd });
    expect(stderr).toBe(
      'winnow: site/a.txt is there and is no profile; name another place for this one\n',
    );
    expect(code).toBe(2);
    expect((await readTree(cwd))['site/a.txt']).toBe(SITE[0]!.text);
    for (const _ of ['first', 'again']) {
      const learned = await runWinnow(['learn', 'site', '-o', 'site/site.json'], { cwd });
      expect(learned.code).toBe(0);
    }
  });

  test('--explain says so by its code', async () => {
    const cwd = await makeFolder({ 'site.jsonl': ROWS, 'page.txt': SITE[0]!.text });
    await runWinnow(['learn', 'site.jsonl', '-o', 'site.json'], { cwd });
    const args = ['page.txt', '--url', SITE[0]!.url, '--profile', 'site.json', '--explain'];
    const { stdout } = await runWinnow(args, { cwd });
    expect(stdout).toMatch(/^- .* DU002 +The Harbour Post is read by more/mu);
  });

  test('what is shown of a page does nothing to a terminal', async () => {
    const row = `${JSON.stringify({ text: 'Sign \u001b[31min' })}\n`;
    const { stdout } = await runWinnow(['learn', '--from', 'jsonl'], { input: row.repeat(3) });
    expect(JSON.parse(stdout).hosts['*'].lines).toHaveLength(1);
    expect(stdout).not.toContain('\u001b');
  });

  test('takes from the configuration how to read, not where articles go', async () => {
    const rows = ROWS.replaceAll('"text"', '"content"');
    const config = 'text-field: content\noutput: articles.jsonl\nrequire: body\n';
    const cwd = await makeFolder({ 'site.jsonl': rows, '.winnowrc': config });
    const { code, stdout } = await runWinnow(['learn', 'site.jsonl'], { cwd });
    expect({ code, pages: JSON.parse(stdout).hosts['harbour-post.example'].pages }).toEqual({
      code: 0,
      pages: 20,
    });
  });

  test('an interrupt leaves no profile, and 130', async () => {
    const cwd = await makeFolder();
    const args = ['learn', '--from', 'jsonl', '-v', '-o', 'site.json'];
    const child = spawn(process.execPath, [COMMAND, ...args], { cwd });
    child.stdin.write(ROWS);
    await once(child.stderr, 'data');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([130, null]);
    expect(await readTree(cwd)).toEqual({});
  });
});

describe('--profile', () => {
  test('that has changed lets --resume begin anew', async () => {
    const cwd = await makeFolder({ 'in/a.txt': SITE[0]!.text, 'p.json': '{"hosts":{}}' });
    const args = ['in', '-d', 'out', '--resume', '--profile', 'p.json', '-v'];
    await runWinnow(args, { cwd });
    expect((await runWinnow(args, { cwd })).stderr).not.toContain('in/a.txt: ok');
    const line = { line: 'sign in', pages: 3, share: 1, sample: 'Sign in' };
    const site = { pages: 3, lines: [line] };
    await writeFile(`${cwd}/p.json`, JSON.stringify({ hosts: { '*': site } }));
    expect((await runWinnow(args, { cwd })).stderr).toContain('in/a.txt: ok');
  });

  test('gives the same bytes with any number of workers', async () => {
    const cwd = await makeFolder({ 'site.jsonl': ROWS });
    await runWinnow(['learn', 'site.jsonl', '-o', 'p.json'], { cwd });
    const args = ['site.jsonl', '--profile', 'p.json'];
    const one = await runWinnow([...args, '-j', '1'], { cwd });
    expect(await runWinnow([...args, '-j', '2'], { cwd })).toEqual(one);
  });

  test.each([
    ['no-such.json', '', 'no such file; winnow learn writes one'],
    ['a.json', 'lines', 'is not valid JSON; winnow learn writes one'],
    ['a.json', '{"hosts":{"a":{"pages":1}}}', '"hosts.a.lines" is not what a profile has'],
    ['a.json', '[]', 'it is not what a profile has'],
    ['a.json', '\u001fa\nb', 'Unexpected token \'\\u001f\', "\\u001fa\\nb" is not valid JSON'],
  ])('%s with %j is refused', async (name, content, message) => {
    const cwd = await makeFolder({ 'a.json': content });
    const { code, stdout, stderr } = await runWinnow(['x.txt', '--profile', name], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
