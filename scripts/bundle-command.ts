import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import bundled from '../src/cli/start-bundled.cjs';

const { FOLDER, scriptOf, cacheOf, compile, openCommand } = bundled;

/**
 * Puts the whole command into one script, the packages that a page of text does not need into
 * another, and beside them what V8 has made of the functions that a small page needs: a third of a
 * start was parsing and compiling. Without this step everything works as well, only slower.
 */
const CLI = fileURLToPath(new URL('../src/cli/', import.meta.url));
const RARE = ['chalk', 'chardet', 'cheerio/slim', 'htmlparser2', 'tinyglobby', 'yaml'];

/** A page that takes the ways through the code which most pages take. */
const PAGE = new URL('../../fixtures/cases/icon-sketch-titles/input.txt', import.meta.url);

// Nothing of an earlier build stays beside the bundle, and what is not whole is not run.
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER);
await writeFile(
  scriptOf('command'),
  await bundle({
    entryPoints: [`${CLI}main.js`],
    external: RARE,
    alias: { 'node:child_process': fileURLToPath(new URL('no-programs.js', import.meta.url)) },
  }),
);
await writeFile(
  scriptOf('packages'),
  await bundle({ stdin: { contents: `module.exports = {${RARE.map(getter)}}`, resolveDir: CLI } }),
);
await writeCaches();
await copyFile(`${CLI}start-bundled.cjs`, `${CLI}start.cjs`);

/** Each package waits until somebody asks for it. */
function getter(name: string): string {
  return `get '${name}'() { return require('${name}'); }`;
}

async function bundle(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    write: false,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // In the one script nothing else is left to import, and what is lazy still waits.
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'address' },
    banner: { js: '(function (module, require, address) {' },
    footer: { js: '})' },
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: 'warning',
  });
  return toAscii(outputFiles![0]!.text);
}

/** Text of one byte a character is read in less time. Only expressions hold others by now. */
function toAscii(code: string): string {
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The compiled code, with the functions that have run on a page, as V8 keeps no others. */
async function writeCaches(): Promise<void> {
  const command = compile('command');
  const packages = compile('packages');
  const text = await readFile(PAGE, 'utf8');
  const html = text.replace(/.+/g, '<p>$&</p>');
  const dir = await mkdtemp(join(tmpdir(), 'winnower-'));
  const cwd = process.cwd();
  // Nothing is configured there, and that is found out as well.
  process.chdir(dir);
  try {
    for (const page of [text, html]) {
      await writeFile('page', page);
      const { main } = openCommand(command, () => packages);
      await main(['page', '-o', 'article.json'], new URL(import.meta.url));
    }
    await writeFile(cacheOf('command'), command.createCachedData());
    await writeFile(cacheOf('packages'), packages.createCachedData());
  } finally {
    process.chdir(cwd);
    await rm(dir, { recursive: true });
  }
}
