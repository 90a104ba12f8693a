import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { nameDraft } from '../../src/batch/draft-file.js';
import { makeFolder } from './make-folder.js';
import { page } from './pages.js';
import { COMMAND, runWinnow } from './run-winnow.js';

const FLAGS = ['--from', 'jsonl', '--require', ''];
const ROW = `${JSON.stringify({ text: page('a') })}\n`;

/** A run that has written one result and waits for more rows. */
async function startRun(to: readonly string[], cwd: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [COMMAND, ...FLAGS, '-v', ...to], { cwd });
  child.stdin.write(ROW);
  await once(child.stderr, 'data');
  return child;
}

async function countRows(path: string): Promise<number> {
  return (await readFile(path, 'utf8')).trim().split('\n').length;
}

describe.each([
  { to: ['-o', 'out.jsonl'], place: 'out.jsonl', made: 'out.jsonl' },
  { to: ['-d', 'out'], place: 'out', made: 'out/stdin.jsonl' },
])('where a run writes to $place', ({ to, place, made }) => {
  test('another one does not', async () => {
    const cwd = await makeFolder();
    const first = await startRun(to, cwd);
    const { code, stderr } = await runWinnow([...FLAGS, ...to], { cwd, input: ROW });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      new RegExp(`^winnow: cannot write ${place}: another winnow .*process ${first.pid}\\b`, 'u'),
    );
    first.stdin?.end(ROW);
    expect(await once(first, 'exit')).toEqual([0, null]);
    expect(await countRows(`${cwd}/${made}`)).toBe(2);
  });

  test('a later one does, also when the first was killed', async () => {
    const cwd = await makeFolder();
    const first = await startRun(to, cwd);
    first.kill('SIGKILL');
    await once(first, 'exit');
    expect((await runWinnow([...FLAGS, ...to], { cwd, input: ROW })).code).toBe(0);
    expect(await countRows(`${cwd}/${made}`)).toBe(1);
    expect((await readdir(cwd)).sort()).toEqual([place]);
  });
});

test('a claim counts no longer when its process is gone and another has its number', async () => {
  const cwd = await makeFolder({ 'a.txt': page('a') });
  await writeFile(`${nameDraft(`${cwd}/a.json`)}.lock`, `${process.pid} 1\n`);
  const { code } = await runWinnow(['a.txt', '-o', 'a.json', '--require', ''], { cwd });
  expect({ code, names: await readdir(cwd) }).toEqual({ code: 0, names: ['a.json', 'a.txt'] });
});

test('of several that find a claim of a process that is gone, each writes whole or not', async () => {
  const names = Array.from({ length: 9 }, (_, id) => `in/${id}.txt`);
  const cwd = await makeFolder(Object.fromEntries(names.map((name) => [name, page(name)])));
  await writeFile(`${nameDraft(`${cwd}/out.jsonl`)}.lock`, `${process.pid} 1\n`);
  const args = ['in', '-o', 'out.jsonl', '--require', ''];
  const runs = await Promise.all([1, 2, 3, 4].map(() => runWinnow(args, { cwd })));
  expect(runs.map(({ code }) => code)).toContain(0);
  expect(await countRows(`${cwd}/out.jsonl`)).toBe(names.length);
});

test('an empty claim that is old, as a loss of power leaves it, holds nobody up', async () => {
  const cwd = await makeFolder({ 'out/.winnow.lock': '' });
  await utimes(`${cwd}/out/.winnow.lock`, 1, 1);
  expect((await runWinnow([...FLAGS, '-d', 'out'], { cwd, input: ROW })).code).toBe(0);
});
