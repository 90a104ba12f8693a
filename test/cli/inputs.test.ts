import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { makeFolder, readTree } from './make-folder.js';
import { page } from './pages.js';
import { runShell, runWinnow } from './run-winnow.js';

const ANY = ['--require', ''];

/** The results on standard output, one a line. */
function rows(stdout: string): { source: string; article: { body: string } }[] {
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

describe('inputs', () => {
  test('a file gives its article', async () => {
    const cwd = await makeFolder({ 'a.txt': page('the bridge') });
    const { code, stdout, stderr } = await runWinnow(['a.txt', ...ANY], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout).body).toContain('look again at the case of the bridge.');
  });

  test('an HTML file is read as HTML', async () => {
    const html = `<title>Oldmarket</title><p>${page('a').split('\n')[2]}</p><style>p{}</style>`;
    const cwd = await makeFolder({ 'a.html': html });
    const { stdout } = await runWinnow(['a.html', '-f', 'text', ...ANY], { cwd });
    expect(stdout).toContain('the case of a.');
    expect(stdout).not.toMatch(/<p>|p\{\}/u);
  });

  test('a pipe gives the same as a file, with clean and with - as well', async () => {
    const cwd = await makeFolder({ 'a.txt': page('the bridge') });
    const input = page('the bridge');
    const file = await runWinnow(['a.txt', ...ANY], { cwd });
    for (const args of [[], ['-'], ['clean'], ['clean', '-']]) {
      expect(await runWinnow([...args, ...ANY], { cwd, input })).toEqual(file);
    }
  });

  test('several files give a line each, in the order they are named', async () => {
    const cwd = await makeFolder({ 'b.txt': page('b'), 'a.txt': page('a'), 'c.txt': page('c') });
    const { stdout } = await runWinnow(['b.txt', 'c.txt', 'a.txt', ...ANY], { cwd });
    expect(rows(stdout).map(({ source }) => source)).toEqual(['b.txt', 'c.txt', 'a.txt']);
  });

  test.each([
    ['markdown', '.\n\n---\ntitle: '],
    ['text', '.\n\nThe council of'],
  ])(
    'several articles as %s stand apart, in one file as well as one stream',
    async (format, seam) => {
      const row = (id: string) => `${JSON.stringify({ text: page(id) })}\n`;
      const files = { 'a.txt': page('a'), 'b.txt': page('b'), 'in/c.jsonl': row('c') + row('d') };
      const cwd = await makeFolder(files);
      const args = ['-f', format, ...ANY];
      for (const inputs of [['a.txt', 'b.txt'], ['in/c.jsonl']]) {
        const { stdout } = await runWinnow([...inputs, ...args], { cwd });
        expect(stdout.split(seam)).toHaveLength(2);
      }
      await runWinnow(['in', '-d', 'out', ...args], { cwd });
      const [[, written] = []] = Object.entries(await readTree(`${cwd}/out`)).slice(-1);
      expect(written?.split(seam)).toHaveLength(2);
      const { stdout } = await runWinnow(['a.txt', ...args], { cwd });
      expect(stdout).toMatch(/[^\n]\n$/u);
    },
  );

  test('a folder gives a line a file, sorted, without hidden ones', async () => {
    const files = { 'in/b.txt': page('b'), 'in/a/z.txt': page('z'), 'in/.hidden': page('h') };
    const cwd = await makeFolder(files);
    const { stdout } = await runWinnow(['in', '--format', 'jsonl', ...ANY], { cwd });
    expect(rows(stdout).map(({ source }) => source)).toEqual(['in/a/z.txt', 'in/b.txt']);
  });

  test('a glob gives the files that match', async () => {
    const cwd = await makeFolder({
      'in/a.txt': page('a'),
      'in/b/b.txt': page('b'),
      'in/c.md': 'c',
    });
    const { stdout } = await runWinnow(['in/**/*.txt', ...ANY], { cwd });
    expect(rows(stdout).map(({ source }) => source)).toEqual(['in/a.txt', 'in/b/b.txt']);
  });

  test.each([
    ['lines', 'a.txt\r\n\nb c.txt\n', []],
    ['NUL', 'a.txt\0b c.txt', ['-0']],
  ])('a list of names by %s is read from a pipe', async (_, input, flags) => {
    const cwd = await makeFolder({ 'a.txt': page('a'), 'b c.txt': page('b') });
    const args = ['--files-from', '-', ...flags, ...ANY];
    const { stdout } = await runWinnow(args, { cwd, input });
    expect(rows(stdout).map(({ source }) => source)).toEqual(['a.txt', 'b c.txt']);
  });

  test('a pipe that has a name is read, once, like any other', async () => {
    const packed = gzipSync(`${JSON.stringify({ text: page('c') })}\n`);
    const cwd = await makeFolder({ 'a.txt': page('a'), 'b.txt': page('b'), 'c.gz': packed });
    const winnow = `"$NODE" "$WINNOW" <(cat a.txt) <(cat c.gz) --files-from <(echo b.txt)`;
    const { code, stdout } = await runShell(`${winnow} -f jsonl --require ''`, cwd);
    expect(rows(stdout).map(({ article }) => /of (.)\./u.exec(article.body)?.[1])).toEqual([
      'a',
      'c',
      'b',
    ]);
    expect(code).toBe(0);
    const again = `"$NODE" "$WINNOW" <(cat a.txt) --require '' -d out --resume`;
    const [one, two] = [await runShell(again, cwd), await runShell(again, cwd)];
    expect([one.code, two.code]).toEqual([0, 0]);
  });

  test('a list by NUL without -0 is refused', async () => {
    const { code, stdout, stderr } = await runWinnow(['--files-from', '-'], { input: 'a\0b\0' });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe('winnow: the list - has NULs: say -0\n');
  });

  test.each([
    [[], 'write one name a line'],
    [['-0'], 'end each name with NUL'],
  ])('a file that is no list is refused before all of it is read, with %j', async (flags, what) => {
    const input = 'a'.repeat(200_000);
    const { code, stdout, stderr } = await runWinnow(['--files-from', '-', ...flags], { input });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(`winnow: the list - has a name of more than 64 KB: ${what}\n`);
  });

  test('a list that ends within a character names no other file', async () => {
    const cwd = await makeFolder({ 'a.txt': page('a') });
    const input = Buffer.from('a.txté').subarray(0, -1);
    const { code, stderr } = await runWinnow(['--files-from', '-', ...ANY], { cwd, input });
    expect(stderr).toBe('a.txt\ufffd: its name is not UTF-8: rename it to have it read\n');
    expect(code).toBe(1);
  });
});

describe('a folder with --out-dir', () => {
  test('is mirrored, one output an input', async () => {
    const cwd = await makeFolder({ 'in/a.txt': page('a'), 'in/deep/er/b.html': 'b' });
    const { stdout } = await runWinnow(['in', '-d', 'out', ...ANY], { cwd });
    expect(stdout).toBe('');
    const out = await readTree(`${cwd}/out`);
    expect(Object.keys(out)).toEqual(['a.json', 'deep/er/b.json']);
    expect(JSON.parse(out['a.json'] as string).body).toContain('the case of a.');
  });

  test('keeps rows as rows', async () => {
    const cwd = await makeFolder({ 'in/rows.jsonl': '{"id":1,"text":"a"}\n{"id":2,"text":"b"}\n' });
    await runWinnow(['in', '-d', 'out', ...ANY], { cwd });
    const out = await readTree(`${cwd}/out`);
    expect(rows(out['rows.jsonl'] ?? '')).toMatchObject([{ id: 1 }, { id: 2 }]);
  });

  test('keeps a.txt and a.html apart', async () => {
    const cwd = await makeFolder({ 'in/a.html': 'one', 'in/a.txt': 'two', 'in/a.txt.json': 'x' });
    await runWinnow(['in', '-d', 'out', '-f', 'markdown', ...ANY], { cwd });
    const out = await readTree(`${cwd}/out`);
    expect(Object.keys(out)).toEqual(['a.md', 'a.txt.json.md', 'a.txt.md']);
  });

  test('never gives two inputs names that a file system may take for one', async () => {
    const files = { 'in/caf\u00e9.txt': 'one', 'in/Cafe\u0301.html': 'two' };
    const cwd = await makeFolder(files);
    await runWinnow(['in', '-d', 'out', '-f', 'markdown', ...ANY], { cwd });
    const names = Object.keys(await readTree(`${cwd}/out`)).map((name) => name.normalize());
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(2);
  });

  test('writes below the folder whatever the names say', async () => {
    const cwd = await makeFolder({ 'sub/here.txt': page('a'), 'up/b.txt': page('b') });
    const run = { cwd: `${cwd}/sub`, input: `../up/b.txt\n${cwd}/sub/here.txt\n` };
    await runWinnow(['--files-from', '-', '-d', 'out', ...ANY], run);
    const out = Object.keys(await readTree(`${cwd}/sub/out`));
    expect(out).toHaveLength(2);
    expect(Object.keys(await readTree(cwd))).toHaveLength(4);
  });
});

describe('rows of JSONL', () => {
  const ROWS = ['--from', 'jsonl', ...ANY];

  test('carry every other key through as it stood', async () => {
    const row = `{"n": 12345678901234567890, "text": ${JSON.stringify(page('a'))}, "n":1e400,"é":"\\u00e9"}`;
    const { code, stdout } = await runWinnow(ROWS, { input: `${row}\n` });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\{"n": 12345678901234567890,"n":1e400,"é":"\\u00e9","article":\{/u);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'ok', issues: [] });
  });

  test('give exactly one row each, in order, whatever they hold', async () => {
    const input = '{"text":"one two"}\n\nnot json\n[1]\n{"other":1}\n{"text":null}\n{"text":"end"}';
    const { code, stdout, stderr } = await runWinnow(ROWS, { input });
    const found = stdout.split('\n').slice(0, -1);
    expect(found.map((row) => JSON.parse(row).status)).toEqual([
      'ok',
      'error',
      'error',
      'error',
      'error',
      'error',
      'ok',
    ]);
    expect(stderr).toBe(
      [
        '-:2: the row is blank',
        '-:3: the row is not JSON',
        '-:4: the row is not an object in braces',
        '-:5: the row has neither "text" nor "html"',
        '-:6: "text" is not a string',
        '',
      ].join('\n'),
    );
    expect(code).toBe(1);
  });

  test('keep an address with letters of Latin-1 in its host, however many came before', async () => {
    const url = 'https://münchen.example/brücke';
    const input = `${JSON.stringify({ url, text: 'a' })}\n`.repeat(2000);
    const { stdout } = await runWinnow([...ROWS, '--explain', 'json'], { input });
    const known = stdout.split('\n').filter((row) => row && JSON.parse(row).input.url === url);
    expect(known.length).toBe(2000);
  });

  test('hold HTML under another key, which is read where there is no text', async () => {
    const html = `<body><h1>Oldmarket</h1><p>${page('a').split('\n')[2]}</p><script>x</script></body>`;
    const input = `${JSON.stringify({ id: 1, html })}\n`;
    const { stdout } = await runWinnow(ROWS, { input });
    expect(stdout).not.toContain('script');
    expect(JSON.parse(stdout).article.body).toContain('the case of a.');
  });

  test('are known by the name of the file, and the payload by its key', async () => {
    const cwd = await makeFolder({ 'a.jsonl': `{"content":${JSON.stringify(page('a'))}}\n` });
    const { code, stdout } = await runWinnow(['a.jsonl', '--text-field', 'content', ...ANY], {
      cwd,
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).article.body).toContain('the case of a.');
  });
});
