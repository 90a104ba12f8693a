import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BUNDLE, CODE_CACHE, compileBundle, FOLDER, openBundle } from '../src/cli/bundled-main.js';

/**
 * Puts the whole command into one script, and beside it what V8 has made of the functions that a
 * small page needs: a third of a start was parsing and compiling. Without this step everything works
 * as well, only slower.
 */
const CLI = fileURLToPath(new URL('../src/cli/', import.meta.url));

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
await writeFile(CODE_CACHE, await warmUp());
await copyFile(`${CLI}bundled-main.js`, `${CLI}main.js`);

/** Text of one byte a character is read in less time. Only expressions hold others by now. */
function toAscii(code: string): string {
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The compiled code, with the functions that have run on a page, as V8 keeps no others. */
async function warmUp(): Promise<Buffer> {
  const script = compileBundle();
  const text = await readFile(PAGE, 'utf8');
  const html = text.replace(/.+/g, '<p>$&</p>');
  const dir = await mkdtemp(join(tmpdir(), 'winnower-'));
  try {
    for (const page of [text, html]) {
      await writeFile(join(dir, 'page'), page);
      const args = [join(dir, 'page'), '--no-config', '-o', join(dir, 'article.json')];
      await openBundle(script).main(args, new URL(import.meta.url));
    }
    return script.createCachedData();
  } finally {
    await rm(dir, { recursive: true });
  }
}
