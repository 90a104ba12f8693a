import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, test } from '@jest/globals';
import { makeFolder, readTree } from './make-folder.js';
import { page } from './pages.js';
import { COMMAND, runWinnow } from './run-winnow.js';

const ANY = ['--require', ''];

/** Few rows, and more than the reader takes at a time: most of each is carried through. */
function manyRows(): string {
  const pad = 'x'.repeat(50_000);
  const rows = Array.from({ length: 60 }, (_, id) => ({ id, pad, text: page(`case ${id}`) }));
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

describe('worker threads', () => {
  test('any number of them gives the same bytes', async () => {
    const files = { 'in/a.jsonl': manyRows(), 'in/b.txt': page('b'), 'in/c/d.txt': page('d') };
    const cwd = await makeFolder(files);
    const one = await runWinnow(['in', '-j', '1', '-f', 'jsonl', ...ANY], { cwd });
    expect(one.stdout.split('\n')).toHaveLength(63);
    expect(await runWinnow(['in', '-j', '3', '-f', 'jsonl', ...ANY], { cwd })).toEqual(one);
    await runWinnow(['in', '-d', 'one', '-j', '1', ...ANY], { cwd });
    await runWinnow(['in', '-d', 'three', '-j', '3', ...ANY], { cwd });
    expect(await readTree(`${cwd}/three`)).toEqual(await readTree(`${cwd}/one`));
  });

  test('--unordered gives the same rows in some order', async () => {
    const input = manyRows();
    const args = ['--from', 'jsonl', ...ANY];
    const ordered = await runWinnow(args, { input });
    const unordered = await runWinnow([...args, '--unordered'], { input });
    expect(unordered.stdout.split('\n').sort()).toEqual(ordered.stdout.split('\n').sort());
  });

  test.each(['1', '2'])('--jobs %s answers a row while the pipe stays open', async (jobs) => {
    const child = spawn(process.execPath, [COMMAND, '--from', 'jsonl', '-j', jobs, ...ANY]);
    const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
    for (const id of [1, 2, 3]) {
      child.stdin.write(`${JSON.stringify({ id, text: page('a') })}\n`);
      expect(JSON.parse((await answers.next()).value)).toMatchObject({ id, status: 'ok' });
    }
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});

describe('--timeout', () => {
  const endless = 'a\n'.repeat(190_000);

  test('costs the one row that takes too long, in its place', async () => {
    const texts = [page('a'), page('b'), endless, page('c'), endless, page('d')];
    const rows = texts.map((text, id) => `${JSON.stringify({ id, text })}\n`);
    const args = ['--from', 'jsonl', '--timeout', '0.5', ...ANY];
    const { code, stdout, stderr } = await runWinnow(args, { input: rows.join('') });
    const found = stdout
      .split('\n')
      .slice(0, -1)
      .map((row) => JSON.parse(row));
    expect(found.map(({ id, status }) => `${id} ${status}`)).toEqual([
      '0 ok',
      '1 ok',
      '2 error',
      '3 ok',
      '4 error',
      '5 ok',
    ]);
    expect(stderr).toBe(
      '-:3: not cleaned after 0.5 s; given up\n-:5: not cleaned after 0.5 s; given up\n',
    );
    expect(code).toBe(1);
  });

  test('costs the one file that takes too long', async () => {
    const cwd = await makeFolder({
      'in/a.txt': page('a'),
      'in/b.txt': endless,
      'in/c.txt': page('c'),
    });
    const { code, stderr } = await runWinnow(['in', '-d', 'out', '--timeout', '0.5', ...ANY], {
      cwd,
    });
    expect(stderr).toBe('in/b.txt: not cleaned after 0.5 s; given up\n');
    expect(code).toBe(1);
    const out = await readTree(`${cwd}/out`);
    expect(JSON.parse(out['b.json'] ?? '')).toMatchObject({ status: 'error', article: null });
    expect(JSON.parse(out['c.json'] ?? '').body).toContain('the case of c.');
  });
});
