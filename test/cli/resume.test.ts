import { readFile, stat, writeFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { nameDraft } from '../../src/batch/draft-file.js';
import { killRun } from './kill-run.js';
import { makeFolder, readTree } from './make-folder.js';
import { page } from './pages.js';
import { type Run, runWinnow } from './run-winnow.js';

const ANY = ['--require', ''];
const FOLDER = ['in', '-d', 'out', '--resume', ...ANY];
const FILE = ['in', '-o', 'out.jsonl', '--resume', ...ANY];
const MANIFEST = '.winnow-manifest.jsonl';

/** Pages before and after a file of rows that takes many reads, and one that is empty. */
function makeInputs(): Promise<string> {
  const pad = 'x'.repeat(60_000);
  const row = (id: number) => `${JSON.stringify({ id, pad, text: page(`case ${id}`) })}\n`;
  const pages = Array.from({ length: 12 }, (_, id) => [`in/${id}.txt`, page(`page ${id}`)]);
  return makeFolder({
    ...Object.fromEntries(pages),
    'in/bad.txt': '',
    'in/rows.jsonl': Array.from({ length: 40 }, (_, id) => row(id)).join(''),
    'in/z.txt': page('the last'),
  });
}

/** What is in a folder, but for its manifest. */
async function outputs(folder: string): Promise<Record<string, string>> {
  const { [MANIFEST]: _, ...files } = await readTree(folder);
  return files;
}

/** Kills a run again and again, each time after so many more entries, and then lets it end. */
async function runWithKills(
  args: readonly string[],
  place: { cwd: string; manifest: string },
  kills: readonly number[],
): Promise<Run> {
  for (const entries of kills) await killRun(args, place, entries);
  return runWinnow(args, { cwd: place.cwd });
}

describe('a run that is killed and gone on with', () => {
  test('ends with the files of an undisturbed one', async () => {
    const [cwd, whole] = [await makeInputs(), await makeInputs()];
    const { code } = await runWinnow(FOLDER, { cwd: whole });
    const place = { cwd, manifest: `${cwd}/out/${MANIFEST}` };
    expect((await runWithKills(FOLDER, place, [2, 8])).code).toBe(code);
    expect(await outputs(`${cwd}/out`)).toEqual(await outputs(`${whole}/out`));
  });

  test('ends with the one file of an undisturbed one, and nothing beside it', async () => {
    const [cwd, whole] = [await makeInputs(), await makeInputs()];
    const { code } = await runWinnow(FILE, { cwd: whole });
    const place = { cwd, manifest: `${nameDraft(`${cwd}/out.jsonl`)}.manifest` };
    expect((await runWithKills(FILE, place, [2, 8])).code).toBe(code);
    expect(await readTree(cwd)).toEqual(await readTree(whole));
  });

  test('goes on within a file, from what the manifest says is written', async () => {
    const cwd = await makeInputs();
    await runWinnow(FOLDER, { cwd });
    const whole = await outputs(`${cwd}/out`);
    const lines = (await readFile(`${cwd}/out/${MANIFEST}`, 'utf8')).split('\n');
    const mark = lines.find((line) => line.includes('"offset"')) ?? '{}';
    const others = lines.filter((line) => !line.includes('rows.jsonl'));
    await writeFile(`${cwd}/out/${MANIFEST}`, [...others, mark, '{"ke'].join('\n'));
    const done = 'x'.repeat(JSON.parse(mark).to);
    await writeFile(nameDraft(`${cwd}/out/rows.jsonl`), `${done}half a ro`);
    await runWinnow(FOLDER, { cwd });
    const rows = whole['rows.jsonl'] ?? '';
    const expected = { ...whole, 'rows.jsonl': done + rows.slice(done.length) };
    expect(await outputs(`${cwd}/out`)).toEqual(expected);
  });
});

describe('--resume', () => {
  test('cleans only what is new, changed, or gone from the outputs', async () => {
    const cwd = await makeFolder({ 'in/a.txt': page('a'), 'in/b.txt': page('b') });
    await runWinnow(FOLDER, { cwd });
    const before = await stat(`${cwd}/out/a.json`);
    await writeFile(`${cwd}/in/b.txt`, page('the change'));
    await writeFile(`${cwd}/in/c.txt`, page('c'));
    const { stderr } = await runWinnow([...FOLDER, '-v'], { cwd });
    expect(stderr).toMatch(/^in\/b\.txt: ok\nin\/c\.txt: ok\n3 ok/u);
    expect((await stat(`${cwd}/out/a.json`)).mtimeMs).toBe(before.mtimeMs);
    expect((await readTree(`${cwd}/out`))['b.json']).toContain('the change');
  });

  test('begins anew when a flag that decides what comes out has changed', async () => {
    const cwd = await makeFolder({ 'in/a.txt': page('a') });
    await runWinnow(FOLDER, { cwd });
    const { stderr } = await runWinnow([...FOLDER, '-v', '--lang', 'nl'], { cwd });
    expect(stderr).toContain('in/a.txt: ');
  });

  test('remembers what was not ok, and says so', async () => {
    const cwd = await makeFolder({ 'in/a.txt': page('a'), 'in/b.txt': '' });
    const first = await runWinnow(FOLDER, { cwd });
    const second = await runWinnow(FOLDER, { cwd });
    expect([first.code, second.code]).toEqual([1, 1]);
    expect(second.stderr).toBe('winnow: results of the earlier run that are not ok: 1\n');
  });

  test('a run without it leaves no manifest behind', async () => {
    const cwd = await makeFolder({ 'in/a.txt': page('a') });
    await runWinnow(['in', '-d', 'out', ...ANY], { cwd });
    expect(Object.keys(await readTree(`${cwd}/out`))).toEqual(['a.json']);
  });

  test('is what an interrupted run says to go on with', async () => {
    const pages = Array.from({ length: 200 }, (_, id) => [`in/${id}.txt`, page(`page ${id}`)]);
    const cwd = await makeFolder(Object.fromEntries(pages));
    const place = { cwd, manifest: `${cwd}/out/${MANIFEST}` };
    const { code, stderr } = await killRun(['in', '-d', 'out', ...ANY], place, 3, 'SIGINT');
    expect(code).toBe(130);
    expect(stderr).toContain('interrupted; to go on, say the same with --resume');
    expect((await runWinnow(FOLDER, { cwd })).code).toBe(0);
    expect(Object.keys(await outputs(`${cwd}/out`))).toHaveLength(200);
  });
});
