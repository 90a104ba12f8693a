import { readFile, rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

/**
 * Puts the modules of the command together, in the place of the entry points that `tsc` wrote:
 * one file starts in half the time of a hundred. What is imported lazily stays apart. Without
 * this step everything works as well, only slower.
 */
const ROOT = fileURLToPath(new URL('../src/', import.meta.url));

/** These are imported where they are used, if at all, or cost next to nothing. */
const APART =
  'chardet cheerio* commander domhandler entities htmlparser2 lilconfig ' + 'tinyglobby yaml';

/** A module that finds its data beside itself still does, wherever its code is put. */
const keepPlaces: Plugin = {
  name: 'keep-places',
  setup({ onLoad }) {
    onLoad({ filter: /dist[\\/]src[\\/].*\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const place = JSON.stringify(`../${relative(ROOT, path).replaceAll('\\', '/')}`);
      const contents = code.replaceAll(
        'import.meta.url',
        `new URL(${place}, import.meta.url).href`,
      );
      return { contents, loader: 'js' };
    });
  },
};

// Chunks of the build before would be shipped as well.
await rm(`${ROOT}chunks`, { recursive: true, force: true });
await build({
  entryPoints: [`${ROOT}cli/main.js`],
  outdir: ROOT,
  outbase: ROOT,
  allowOverwrite: true,
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  external: APART.split(' '),
  plugins: [keepPlaces],
  logLevel: 'warning',
});
