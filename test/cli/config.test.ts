import { describe, expect, test } from '@jest/globals';
import { makeFolder } from './make-folder.js';
import { page } from './pages.js';
import { runWinnow } from './run-winnow.js';

const INPUT = page('the bridge');

/** What the command writes for a page in a folder with these files. */
async function formatOf(files: Record<string, string>, args: readonly string[] = []) {
  const cwd = await makeFolder(files);
  const { stdout } = await runWinnow([...args, '--require', ''], { cwd, input: INPUT });
  if (stdout.startsWith('---\n')) return 'markdown';
  if (!stdout.startsWith('{')) return 'text';
  return stdout.split('\n').length > 2 ? 'json' : 'jsonl';
}

describe('configuration', () => {
  test.each([
    ['.winnowrc', 'format: markdown'],
    ['.winnowrc.json', '{"format": "markdown"}'],
    ['.winnowrc.yaml', 'format: markdown'],
    ['package.json', '{"winnow": {"format": "markdown"}}'],
    ['.winnowrc', 'format: md'],
  ])('%s sets flags', async (name, content) => {
    expect(await formatOf({ [name]: content })).toBe('markdown');
  });

  test('gives way to what is typed', async () => {
    expect(await formatOf({ '.winnowrc': 'format: markdown' }, ['-f', 'text'])).toBe('text');
  });

  test.each([
    ['format: markdown', ['--explain'], 'text'],
    ['explain: json', ['-f', 'markdown'], 'markdown'],
    ['out-dir: out', ['-o', '-'], 'json'],
    ['output: a.json\nout-dir: out', ['-o', '-'], 'json'],
  ])('gives way to what is typed and cannot go with it: %j, %j', async (config, args, format) => {
    expect(await formatOf({ '.winnowrc': config }, args)).toBe(format);
  });

  test('that is quiet gives way to -v', async () => {
    const cwd = await makeFolder({ '.winnowrc': 'quiet: true', 'a.txt': INPUT });
    expect((await runWinnow(['a.txt', '-v'], { cwd })).stderr).toContain('a.txt: ok');
  });

  test('names files that are read from its own folder', async () => {
    const config = 'profile: site.json\nfiles-from: list';
    const files = { '.winnowrc': config, 'site.json': '{"hosts":{}}', list: 'a.txt\n' };
    const cwd = await makeFolder({ ...files, 'in/a.txt': INPUT });
    const { code, stderr } = await runWinnow(['--require', ''], { cwd: `${cwd}/in` });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test.each([
    ['.winnowrc', 'format: {a'],
    ['package.json', '{"winnow"'],
    ['conf.txt', 'a: b: c'],
  ])('that is broken is named in one line: %s', async (name, content) => {
    const cwd = await makeFolder({ [name]: content });
    const args = name === 'conf.txt' ? ['--config', name] : [];
    const { code, stderr } = await runWinnow(args, { cwd, input: INPUT });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^winnow: cannot read the configuration [^\\]+\n$/u);
    expect(stderr).toContain(`${name}: `);
  });

  test.each([
    ['md', 'markdown'],
    ['txt', 'text'],
  ])('knows --format %s by its name elsewhere', async (name, format) => {
    expect(await formatOf({}, ['--format', name])).toBe(format);
  });

  test('that names an output gives way to -o -', async () => {
    const files = { '.winnowrc': 'output: a.json\nformat: md' };
    expect(await formatOf(files, ['-o', '-'])).toBe('markdown');
  });

  test('that goes on with runs into a folder gives way to -o -', async () => {
    const files = { '.winnowrc': 'out-dir: dd\nresume: true\nformat: md' };
    expect(await formatOf(files, ['-o', '-'])).toBe('markdown');
  });

  test.each(['# format: markdown\n', ''])('%j sets nothing', async (content) => {
    expect(await formatOf({ '.winnowrc': content })).toBe('json');
  });

  test('is left alone with --no-config', async () => {
    expect(await formatOf({ '.winnowrc': 'format: markdown' }, ['--no-config'])).toBe('json');
  });

  test('is the file that --config names', async () => {
    const files = { '.winnowrc': 'format: markdown', 'other.json': '{"format":"jsonl"}' };
    expect(await formatOf(files, ['--config', 'other.json'])).toBe('jsonl');
  });

  test.each([
    ['{"formt": "json"}', 'there is no flag "formt"; take any of from, text-field, '],
    ['{"format": "xml"}', '"format": Allowed choices are json, jsonl, markdown, text'],
    ['{"check": "yes"}', '"check" is true or false'],
    ['{"no-progress": "yes"}', '"no-progress" is true or false'],
    ['{"config": "a"}', 'there is no flag "config"'],
    ['[', 'cannot read the configuration'],
    ['3', 'cannot read the configuration'],
  ])('%s is refused', async (content, message) => {
    const cwd = await makeFolder({ 'a.json': content });
    const { code, stdout, stderr } = await runWinnow(['--config', 'a.json'], { cwd, input: INPUT });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('that is not there is refused', async () => {
    const { code, stderr } = await runWinnow(['--config', 'no-such.json'], { input: INPUT });
    expect(code).toBe(2);
    expect(stderr).toContain('no-such.json');
  });
});
