import { readFile, rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

/**
 * Puts the modules of the command together, in the place of the entry points that `tsc` wrote:
 * a few files start in half the time of a hundred. What is imported lazily stays apart. Without
 * this step everything works as well, only slower.
 */
const ROOT = fileURLToPath(new URL('../src/', import.meta.url));

/** These are imported where they are used, if at all, or cost next to nothing. */
const APART =
  'chardet cheerio* commander domhandler entities htmlparser2 lilconfig ' + 'tinyglobby yaml';

/**
 * Modules that are imported lazily, by the one that is there when they are asked for. What they
 * share with it would be cut into a file of its own, and that for each of them; so they import it
 * as a whole. Only how many files there are depends on this list.
 */
const LOADED_AFTER: Readonly<Record<string, string>> = {
  'cli/main':
    'cli/clean-inputs cli/learn-from-inputs cli/print-completion cli/print-rules cli/print-schema',
  'cli/clean-inputs':
    'batch/do-here batch/file-output batch/folder-output batch/many-steps batch/name-outputs ' +
    'batch/pool cli/open-journal',
  'batch/do-here':
    'batch/clean-record batch/hash-input batch/serve-tasks cli/learn-from-inputs ' +
    'read/detect-encoding read/read-html render/explain-html render/explain-text ' +
    'render/to-markdown',
};

/**
 * A module that finds its data beside itself still does, wherever its code is put, and one that
 * is loaded after another imports it.
 */
const prepareModules: Plugin = {
  name: 'prepare-modules',
  setup({ onLoad }) {
    onLoad({ filter: /dist[\\/]src[\\/].*\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const name = relative(ROOT, path).replaceAll('\\', '/');
      const place = `new URL(${JSON.stringify(`../${name}`)}, import.meta.url).href`;
      const imports = modulesBefore(name.slice(0, -3)).map(
        (module) => `import ${JSON.stringify(`${ROOT}${module}.js`)};\n`,
      );
      const contents = imports.join('') + code.replaceAll('import.meta.url', place);
      return { contents, loader: 'js' };
    });
  },
};

function modulesBefore(name: string): string[] {
  const known = Object.entries(LOADED_AFTER);
  return known.filter(([, after]) => after.split(' ').includes(name)).map(([module]) => module);
}

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
  plugins: [prepareModules],
  logLevel: 'warning',
});
