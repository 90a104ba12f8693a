import { mkdir, open, symlink, truncate } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { makeFolder, readTree } from './make-folder.js';
import { longPage, page } from './pages.js';
import { runShell, runUnprivileged, runWinnow } from './run-winnow.js';

const ANY = ['--require', ''];
const PNG = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806', 'hex');

/** Runs the command on `name` and a good file after it; both must give a result. */
async function runBeside(cwd: string, name: string, message: string, run = runWinnow) {
  const { code, stdout, stderr } = await run([name, 'good.txt', ...ANY], { cwd });
  const rows = stdout.split('\n').slice(0, -1);
  expect(rows.map((row) => JSON.parse(row).source)).toEqual([name, 'good.txt']);
  expect(rows.map((row) => JSON.parse(row).status)).toEqual(['error', 'ok']);
  expect(stderr).toBe(`${name}: ${message}\n`);
  expect(code).toBe(1);
}

describe('an input that cannot be read is named, and the others are finished', () => {
  test.each([
    ['no-such.txt', 'no such file'],
    ['good.txt/below', 'no such file: a part of its path is not a folder'],
    ['*.rst', 'no file has such a name'],
    [
      'https://a.example/news?id=1',
      'an address, not a file; fetch the page first: curl -L ADDRESS | winnow --url ADDRESS',
    ],
    ['a.png', 'this is a PNG image, not text'],
    ['dangling', 'no such file'],
    ['circle', 'a link that leads back to itself'],
  ])('%s', async (name, message) => {
    const cwd = await makeFolder({ 'good.txt': page('good'), 'a.png': PNG });
    await symlink('nowhere', `${cwd}/dangling`);
    await symlink('circle', `${cwd}/circle`);
    await runBeside(cwd, name, message);
  });

  test('a file nobody may read', async () => {
    const cwd = await makeFolder({ 'good.txt': page('good'), 'closed.txt': page('closed') });
    await (await open(`${cwd}/closed.txt`)).chmod(0);
    await runBeside(cwd, 'closed.txt', 'not allowed to read it', runUnprivileged);
  });

  test('a file whose name is not UTF-8, in a folder, by a pattern, in a list', async () => {
    const cwd = await makeFolder({ 'good.txt': page('good') });
    await runShell(`mkdir in && cp good.txt "$(printf 'in/a\\xff.txt')"`, cwd);
    const winnow = '"$NODE" "$WINNOW"';
    for (const command of [
      `${winnow} in good.txt`,
      `${winnow} 'in/*.txt' good.txt`,
      `printf 'in/a\\xff.txt\\ngood.txt' | ${winnow} --files-from -`,
    ]) {
      const { code, stdout, stderr } = await runShell(`${command} --require ''`, cwd);
      expect(stderr).toBe('in/a\ufffd.txt: its name is not UTF-8: rename it to have it read\n');
      expect(stdout.split('\n').map((row) => row && JSON.parse(row).status)).toEqual([
        'error',
        'ok',
        '',
      ]);
      expect(code).toBe(1);
    }
  });

  test('one line of 100 MB, in a file, in a pipe, in a row', async () => {
    const cwd = await makeFolder({ 'good.txt': page('good'), 'long.txt': 'a' });
    await truncate(`${cwd}/long.txt`, 100_000_000);
    const message = 'more than 64 MB, too large for one page';
    await runBeside(cwd, 'long.txt', message);
    const winnow = `"$NODE" "$WINNOW" --require ''`;
    expect((await runShell(`${winnow} < long.txt`, cwd)).stderr).toBe(`-: ${message}\n`);
    const rows = `{ cat long.txt; echo; echo '{"text":"a"}'; } | ${winnow} --from jsonl`;
    const { stdout, stderr, code } = await runShell(rows, cwd);
    expect(stderr).toBe(`-:1: ${message}\n`);
    expect(stdout.split('\n').map((row) => row && JSON.parse(row).status)).toEqual([
      'error',
      'ok',
      '',
    ]);
    expect(code).toBe(1);
  });
});

describe('a folder', () => {
  test('with a dangling link and a loop gives a result for each', async () => {
    const cwd = await makeFolder({ 'in/a.txt': page('a'), 'in/sub/b.txt': page('b') });
    await symlink('nowhere', `${cwd}/in/dangling.txt`);
    await symlink('..', `${cwd}/in/sub/up`);
    const { code, stdout, stderr } = await runWinnow(['in', '-f', 'jsonl', ...ANY], { cwd });
    const rows = stdout
      .split('\n')
      .slice(0, -1)
      .map((row) => JSON.parse(row));
    expect(rows.map(({ source, status }) => `${source} ${status}`)).toEqual([
      'in/a.txt ok',
      'in/dangling.txt error',
      'in/sub/b.txt ok',
      'in/sub/up error',
    ]);
    expect(stderr).toContain('in/sub/up: a link to a folder that it stands in; not followed');
    expect(code).toBe(1);
  });

  test('without files is said to hold nothing', async () => {
    const cwd = await makeFolder();
    await mkdir(`${cwd}/in`);
    const { code, stderr } = await runWinnow(['in'], { cwd });
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'winnow: nothing to read in in\n' });
  });

  test('is not read where the results are written', async () => {
    const cwd = await makeFolder({ 'in/a.txt': page('a') });
    for (const args of [
      ['-d', 'in/out'],
      ['-o', 'in/a.txt.jsonl'],
    ]) {
      const first = await runWinnow(['in', ...args, '-f', 'jsonl', ...ANY], { cwd });
      const before = await readTree(cwd);
      expect(await runWinnow(['in', ...args, '-f', 'jsonl', ...ANY], { cwd })).toEqual(first);
      expect(await readTree(cwd)).toEqual(before);
    }
  });

  test.each([
    [['in', '-d', 'in', '-f', 'text']],
    [['in/a.txt', '-d', '.', '-f', 'text']],
    [['in/a.txt', '-o', 'in/a.txt']],
    [[...Array(5).fill('in'), 'in/b.txt', '-j', '1', '-o', 'in/b.txt']],
  ])('%j never overwrites an input, and leaves nothing', async (args) => {
    const files = { 'in/a.txt': page('a'), 'in/b.txt': page('b') };
    const cwd = await makeFolder(files);
    const { code, stderr } = await runWinnow([...args, ...ANY], { cwd });
    expect(stderr).toMatch(/^winnow: .*\n$/u);
    expect(stderr).toContain('would be read and written; name another place for the results');
    expect(code).toBe(2);
    expect(await readTree(cwd)).toEqual(files);
  });
});

describe('an odd input', () => {
  test('that is empty has no title and no body', async () => {
    const { code, stdout, stderr } = await runWinnow([]);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'invalid', source: '-' });
    expect(stderr).toBe('-: the input is empty; no title was found; no body was found\n');
    expect(code).toBe(1);
  });

  test('with bytes that are not UTF-8 is read, and what was lost is said', async () => {
    const input = Buffer.concat([Buffer.from(longPage('é', 9)), Buffer.from([0xff])]);
    const { code, stdout, stderr } = await runWinnow(ANY, { input });
    expect(stderr).toBe('-: 1 place unreadable (U+FFFD) in what was read as utf-8\n');
    expect(JSON.parse(stdout).body).toContain('the case of é.');
    expect(code).toBe(0);
  });

  test('whose name would act on a terminal is shown by its code points', async () => {
    const name = 'a\u001b[31m\nb\u202e.txt';
    const cwd = await makeFolder({ [name]: '' });
    const { stdout, stderr } = await runWinnow([name], { cwd });
    expect(stderr).toMatch(/^a\\u001b\[31m\\nb\\u202e\.txt: the input is empty/u);
    expect(stdout + stderr).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
    expect(JSON.parse(stdout).source).toBe(name);
  });
});

describe('a place that cannot be written', () => {
  test.each([
    ['standard output', `"$NODE" "$WINNOW" a.txt > /dev/full`, 'no space left'],
    ['a device', `"$NODE" "$WINNOW" a.txt -o /dev/full`, 'no space left'],
    ['a folder as a file', `"$NODE" "$WINNOW" a.txt -o sub`, 'it is a folder; say --out-dir sub'],
    [
      'a folder as a file, to go on with',
      `"$NODE" "$WINNOW" a.txt -o sub --resume`,
      'it is a folder; say --out-dir sub',
    ],
    [
      'a file as a folder',
      `"$NODE" "$WINNOW" a.txt -d a.txt`,
      'a file stands where a folder is needed',
    ],
    [
      'below a file',
      `"$NODE" "$WINNOW" a.txt -o sub/b.txt/c`,
      'a file stands where a folder is needed',
    ],
  ])('%s is named', async (_, command, message) => {
    const cwd = await makeFolder({ 'a.txt': page('a'), 'sub/b.txt': 'b' });
    const before = await readTree(cwd);
    const { code, stderr } = await runShell(command, cwd);
    expect(stderr).toContain(message);
    expect(code).not.toBe(0);
    expect(await readTree(cwd)).toEqual(before);
  });

  test('in a full folder, the outputs that fit are written and no part of another', async () => {
    const cwd = await makeFolder({ 'in/a.txt': longPage('a', 400), 'in/b.txt': page('b') });
    const command = `ulimit -f 16; "$NODE" "$WINNOW" in -d out --require ''`;
    const { code, stderr } = await runShell(command, cwd);
    expect(stderr).toContain('out/a.json: ');
    expect(code).toBe(2);
    expect(Object.keys(await readTree(`${cwd}/out`))).toEqual(['b.json']);
  });

  test('an output that stands where a folder is needed costs that input alone', async () => {
    const cwd = await makeFolder({ 'in/a/b.txt': page('b'), 'in/c.txt': page('c'), 'out/a': '' });
    const { code, stderr } = await runWinnow(['in', '-d', 'out', ...ANY], { cwd });
    expect(stderr).toContain('a file stands where a folder is needed');
    expect(code).toBe(2);
    expect(Object.keys(await readTree(`${cwd}/out`))).toEqual(['a', 'c.json']);
  });

  test('/dev/null stays what it is', async () => {
    const cwd = await makeFolder({ 'a.txt': page('a') });
    const command = `"$NODE" "$WINNOW" a.txt --require '' -o /dev/null && test -c /dev/null`;
    expect((await runShell(command, cwd)).code).toBe(0);
  });

  test('a link is written through', async () => {
    const cwd = await makeFolder({ 'a.txt': page('a'), 'real/out.json': 'old' });
    await symlink('real/out.json', `${cwd}/link.json`);
    await runWinnow(['a.txt', '-o', 'link.json', ...ANY], { cwd });
    expect((await readTree(cwd))['real/out.json']).toContain('the case of a.');
  });

  test('messages that nobody reads cost no results', async () => {
    const cwd = await makeFolder({ 'a.txt': page('a') });
    const names = 'no-such-{1..50}';
    const command = `"$NODE" "$WINNOW" ${names} a.txt -v -o out.jsonl --require '' 2>&1 | exec true`;
    const { stdout } = await runShell(`${command}; echo $PIPESTATUS`, cwd);
    expect(stdout).toBe('1\n');
    expect((await readTree(cwd))['out.jsonl']?.split('\n')).toHaveLength(52);
  });

  test('a pipe that closes early ends the run quietly', async () => {
    const cwd = await makeFolder({
      'a.jsonl': `${JSON.stringify({ text: page('a') })}\n`.repeat(5000),
    });
    const command = `"$NODE" "$WINNOW" a.jsonl --require '' | head -1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await runShell(command, cwd);
    expect(stderr).toBe('');
    expect(stdout.split('\n').slice(1)).toEqual(['0', '']);
  });
});
