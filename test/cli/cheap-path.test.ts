import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeFolder } from './make-folder.js';
import { page } from './pages.js';
import { runWinnow } from './run-winnow.js';

/** Writes down the address of every module that is asked for, of Node's own and of packages. */
const HOOKS = `
import { appendFileSync } from 'node:fs';
export async function resolve(name, context, next) {
  const found = await next(name, context);
  appendFileSync(process.env.LOADED, found.url + '\\n');
  return found;
}`;
const asModule = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;
const PRELOAD = asModule(
  `import { register } from 'node:module'; register(${JSON.stringify(asModule(HOOKS))});`,
);

const HTML = `<!doctype html><h1>The bridge</h1><p>${'It opens on Friday, the mayor said. '.repeat(9)}</p>`;

/** Names of the packages that one run loads. */
async function packagesOf(args: readonly string[]): Promise<string[]> {
  const cwd = await makeFolder({ 'a.txt': page('the bridge'), 'a.html': HTML });
  const env = { LOADED: join(cwd, 'loaded'), NODE_OPTIONS: `--import "${PRELOAD}"` };
  const { code } = await runWinnow(args, { cwd, env });
  expect(code).toBe(0);
  const loaded = await readFile(env.LOADED, 'utf8');
  return [...new Set([...loaded.matchAll(/node_modules\/([^/]+)/gu)].map(([, name]) => name!))];
}

test.each([
  ['--version', ['--version']],
  ['--help', ['--help']],
  ['a text', ['a.txt']],
])('%s loads no parser of HTML and no guesser of encodings', async (_, args) => {
  const packages = await packagesOf(args);
  expect(packages).toContain('commander');
  expect(packages).not.toContain('cheerio');
  expect(packages).not.toContain('htmlparser2');
  expect(packages).not.toContain('chardet');
});

test('a page of HTML loads the parser', async () => {
  expect(await packagesOf(['a.html', '--require', 'body'])).toContain('htmlparser2');
});
