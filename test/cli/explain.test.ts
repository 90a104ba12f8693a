import { describe, expect, test } from '@jest/globals';
import { resultSchema } from '../../src/validate/result-schema.js';
import { makeFolder, readTree } from './make-folder.js';
import { page } from './pages.js';
import { runTerminal, runWinnow } from './run-winnow.js';

const ANY = ['--require', ''];
const HOSTILE = `${page('the bridge')}\nShare <script>alert(1)</script> \u001b[31mred\u202e\n`;

describe('--explain', () => {
  test('shows every line with its role and rule, and why the rule is certain', async () => {
    const { code, stdout } = await runWinnow(['--explain', ...ANY], { input: page('the bridge') });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\+ {4}3 {2}body .* The council of Oldmarket/mu);
    expect(stdout).toMatch(/^- {4}7 {2}share {5} {2}UI003 {3}Facebook Twitter WhatsApp$/mu);
    expect(stdout).toMatch(/^UI003 share-bar: /mu);
  });

  test('takes the next word for an input unless it says how', async () => {
    const cwd = await makeFolder({ 'a.txt': page('a'), json: page('json') });
    const text = await runWinnow(['--explain', 'a.txt', ...ANY], { cwd });
    expect(text.stdout).toContain('a.txt  ok');
    const json = await runWinnow(['--explain', 'json', 'a.txt', ...ANY], { cwd });
    expect(JSON.parse(json.stdout)).toMatchObject({
      source: 'a.txt',
      lines: [{ number: 1 }, {}, {}, {}],
    });
  });

  test.each([
    ['text', `${page('the bridge')}Ada &amp; Sons\n`],
    ['Markdown', `---\nauthor: Mara Lind\n---\n\n# The bridge\n\n${page('the bridge')}\n[a](/b)\n`],
    ['HTML', `<title>The bridge</title><h1>The bridge</h1><p>${page('the bridge')}</p>`],
    ['nothing', ''],
    ['no text', '\0\u0001\0'],
  ])('json of %s, and the result without it, keep to the schema of results', async (_, input) => {
    for (const flags of [
      ['--format', 'jsonl'],
      ['--explain', 'json'],
    ]) {
      const { stdout } = await runWinnow(flags, { input });
      expect(resultSchema.safeParse(JSON.parse(stdout)).error).toBeUndefined();
    }
  });

  test('json gives offsets that cut the lines out of the input', async () => {
    const input = `\ufeff${page('the bridge').replaceAll('\n', '\r\n')}`;
    const { stdout } = await runWinnow(['--explain=json', '--from', 'text', ...ANY], { input });
    const text = input.slice(1);
    const { lines } = JSON.parse(stdout);
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(text.slice(line.start, line.end)).toBe(line.text);
  });

  test('json keeps the other members of a row, and says how its text was read', async () => {
    const text = JSON.stringify(`${page('a')}Ada &amp; Sons`);
    const input = `{"id":7,"lines":1,"input":2,"text":${text}}\n`;
    const { stdout } = await runWinnow(['--from', 'jsonl', '--explain=json', ...ANY], { input });
    const own = ['article', 'status', 'issues', 'input', 'lines'];
    expect(Object.keys(JSON.parse(stdout))).toEqual(['id', ...own]);
    expect(stdout.match(/"(?:lines|input)":/gu)).toHaveLength(2);
    expect(JSON.parse(stdout).input).toMatchObject({
      kind: 'text',
      edits: [{ before: '&amp;', after: '&', why: 'entity' }],
    });
  });

  test('alone takes members of a row that are called as its own', async () => {
    const input = `{"lines":1,"input":2,"text":${JSON.stringify(page('a'))}}\n`;
    const { stdout } = await runWinnow(['--from', 'jsonl', ...ANY], { input });
    expect(JSON.parse(stdout)).toMatchObject({ lines: 1, input: 2, status: 'ok' });
  });

  test('html is one page that shows hostile text as text', async () => {
    const { stdout } = await runWinnow(['--explain=html', ...ANY], { input: HOSTILE });
    expect(stdout).not.toMatch(/<script|(?!\n)[\p{Cc}\u202e]/u);
    expect(stdout).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(stdout).toMatch(/<tr class="removed share">.*<del>Facebook Twitter WhatsApp<\/del>/u);
    expect(stdout).not.toMatch(/(?:src|href)=|url\(|@import/u);
  });

  test('text shows no character that acts on a terminal', async () => {
    const { stdout } = await runWinnow(['--explain', ...ANY], { input: HOSTILE });
    expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
  });

  test('has files of its own kind in a folder', async () => {
    const cwd = await makeFolder({ 'in/a.txt': page('a') });
    await runWinnow(['in', '-d', 'html', '--explain=html', ...ANY], { cwd });
    await runWinnow(['in', '-d', 'text', '--explain=text', ...ANY], { cwd });
    expect(Object.keys(await readTree(cwd))).toEqual(['html/a.html', 'in/a.txt', 'text/a.txt']);
  });
});

describe('colour', () => {
  test.each([
    ['is not in a pipe', [], {}, false],
    ['is there when asked for', ['--color', 'always'], { NO_COLOR: '1' }, true],
    ['is there when the environment forces it', [], { FORCE_COLOR: '1' }, true],
    ['is not there when the environment forbids it', [], { NO_COLOR: '1' }, false],
    ['is not there when told so', ['--color', 'never'], { FORCE_COLOR: '1' }, false],
  ])('%s', async (_, flags, env, coloured) => {
    const run = { input: page('a'), env };
    const { stdout } = await runWinnow(['--explain', ...flags, ...ANY], run);
    expect(stdout.includes('\u001b[9m')).toBe(coloured);
  });

  test.each([
    ['', true],
    ['NO_COLOR=1', false],
  ])('is on a terminal (%s)', async (variable, coloured) => {
    const cwd = await makeFolder({ 'a.txt': page('a') });
    const { stdout } = await runTerminal(`${variable} "$NODE" "$WINNOW" --explain a.txt`, cwd);
    expect(stdout.includes('\u001b[9m')).toBe(coloured);
  });
});

describe('--check', () => {
  const CLEAN = page('a').replace('Facebook Twitter WhatsApp\n', '');

  test.each([
    ['what would change', page('a'), 1, '-: 1 line would be taken away\n'],
    ['what is clean', CLEAN, 0, ''],
  ])('writes nothing, and tells %s', async (_, input, expected, message) => {
    const { code, stdout, stderr } = await runWinnow(['--check', ...ANY], { input });
    expect({ code, stdout, stderr }).toEqual({ code: expected, stdout: '', stderr: message });
  });

  test('names those of many inputs that would change', async () => {
    const cwd = await makeFolder({
      'in/a.txt': page('a'),
      'in/b.txt': CLEAN,
      'in/c.txt': page('c'),
    });
    const { stderr } = await runWinnow(['in', '--check', ...ANY], { cwd });
    expect(stderr).toBe(
      'in/a.txt: 1 line would be taken away\nin/c.txt: 1 line would be taken away\n',
    );
  });
});
