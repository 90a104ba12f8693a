import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeFolder } from './make-folder.js';
import { page } from './pages.js';
import { runWinnow } from './run-winnow.js';

const HTML = `<!doctype html><h1>The bridge</h1><p>${'It opens on Friday, the mayor said. '.repeat(9)}</p>`;

/**
 * Names of the packages of which one run evaluates a module. The command is one script; in it every
 * module that may not be needed is a function with the path of its file as its name.
 */
async function packagesOf(args: readonly string[]): Promise<string[]> {
  const cwd = await makeFolder({ 'a.txt': page('the bridge'), 'a.html': HTML });
  const coverage = join(cwd, 'coverage');
  const { code } = await runWinnow(args, { cwd, env: { NODE_V8_COVERAGE: coverage } });
  expect(code).toBe(0);
  const [report] = await readdir(coverage);
  const { result } = JSON.parse(await readFile(join(coverage, report!), 'utf8'));
  const names: string[] = result.flatMap(namesOfCalled);
  return [...new Set(names.flatMap((name) => /node_modules\/([^/]+)/u.exec(name)?.[1] ?? []))];
}

interface Coverage {
  readonly functions: readonly { functionName: string; ranges: readonly { count: number }[] }[];
}

function namesOfCalled({ functions }: Coverage): string[] {
  const called = functions.filter(({ ranges }) => ranges[0]!.count > 0);
  return called.map(({ functionName }) => functionName);
}

test.each([
  ['--version', ['--version']],
  ['--help', ['--help']],
  ['a text', ['a.txt']],
])('%s runs no parser of HTML and no guesser of encodings', async (_, args) => {
  const packages = await packagesOf(args);
  expect(packages).toContain('commander');
  expect(packages).not.toContain('cheerio');
  expect(packages).not.toContain('htmlparser2');
  expect(packages).not.toContain('chardet');
});

test('a page of HTML runs the parser', async () => {
  expect(await packagesOf(['a.html', '--require', 'body'])).toContain('htmlparser2');
});

test('what the build has compiled ahead is no condition', async () => {
  const cwd = await makeFolder({ 'a.txt': page('the bridge') });
  // With other flags, as in another version of Node, V8 does not take it.
  const env = { NODE_OPTIONS: '--stack-trace-limit=7' };
  const plain = await runWinnow(['a.txt'], { cwd });
  expect(await runWinnow(['a.txt'], { cwd, env })).toEqual(plain);
});
