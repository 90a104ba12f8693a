import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import bundled from '../src/cli/start-bundled.cjs';

/**
 * Puts the whole command into one script, and beside it what V8 has made of the functions that a
 * small page needs: a third of a start was parsing and compiling. Without this step everything works
 * as well, only slower.
 */
const CLI = fileURLToPath(new URL('../src/cli/', import.meta.url));

const { BUNDLE, CODE_CACHES, compileBundle, FOLDER, openBundle } = bundled;

/** A page that takes the ways through the code which most pages take. */
const PAGE = new URL('../../fixtures/cases/icon-sketch-titles/input.txt', import.meta.url);

const { outputFiles } = await build({
  entryPoints: [`${CLI}main.js`],
  write: false,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  // In the one script nothing else is left to import, and what is lazy still waits.
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': 'address' },
  alias: { 'node:child_process': fileURLToPath(new URL('no-programs.js', import.meta.url)) },
  banner: { js: '(function (module, require, address) {' },
  footer: { js: '})' },
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning',
});
// Nothing of an earlier build stays beside the bundle, and what is not whole is not run.
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER);
await writeFile(BUNDLE, toAscii(outputFiles[0]!.text));
await writeCaches();
await copyFile(`${CLI}start-bundled.cjs`, `${CLI}start.cjs`);

/** Text of one byte a character is read in less time. Only expressions hold others by now. */
function toAscii(code: string): string {
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The compiled code, each time with the functions that have run by then, as V8 keeps no others. */
async function writeCaches(): Promise<void> {
  const script = compileBundle();
  const text = await readFile(PAGE, 'utf8');
  const pages = { text, html: text.replace(/.+/g, '<p>$&</p>') };
  const dir = await mkdtemp(join(tmpdir(), 'winnower-'));
  const cwd = process.cwd();
  // Nothing is configured there, and that is found out as well.
  process.chdir(dir);
  try {
    for (const kind of ['text', 'html'] as const) {
      await writeFile('page', pages[kind]);
      await openBundle(script).main(['page', '-o', 'article.json'], new URL(import.meta.url));
      await writeFile(CODE_CACHES[kind], script.createCachedData());
    }
  } finally {
    process.chdir(cwd);
    await rm(dir, { recursive: true });
  }
}
