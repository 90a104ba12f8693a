import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const [OUT = join(ROOT, 'dist/winnow.mjs')] = process.argv.slice(2);

/** The same as `bin/winnow.js`, from the sources: what is compiled was put together otherwise. */
const ENTRY = `import { main } from './src/cli/main.ts';
await main(process.argv.slice(2), new URL(import.meta.url));`;

/** What bundled CommonJS packages need in order to load Node's own modules. */
const BANNER = `#!/usr/bin/env node
import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);`;

/** What `prepare-data.ts` has brought into `dist/data` is read from there. */
const MADE_READY = /^data.(?:fields.given-names|lexicons|model.*bin$)/u;

/**
 * `npm run bundle`: the whole command in one file, for machines that have Node and nothing else;
 * `dist/winnow.mjs` unless a file is named.
 */
await build({
  stdin: { contents: ENTRY, resolveDir: ROOT, loader: 'ts' },
  outfile: OUT,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  minify: true,
  legalComments: 'eof',
  banner: { js: BANNER },
  plugins: [carryAssets()],
});

/** Puts the files of data that a run reads and the manifest behind the same functions. */
function carryAssets(): Plugin {
  const files = ['data', 'dist/data']
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(ROOT.length))
    .filter((path) => !MADE_READY.test(path));
  const assets = ['package.json', ...files.sort()].map((path) => [
    path,
    readFileSync(join(ROOT, path)).toString('base64'),
  ]);
  return {
    name: 'carry-assets',
    setup({ onLoad }) {
      onLoad({ filter: /core.read-asset\.ts$/ }, () => ({ contents: assetModule(assets) }));
    },
  };
}

function assetModule(assets: readonly (readonly string[])[]): string {
  return `const ASSETS = new Map(${JSON.stringify(assets)});
export function readAsset(path) {
  const asset = ASSETS.get(path);
  if (asset === undefined) throw new Error(path + ' is not in the bundle');
  return Buffer.from(asset, 'base64');
}
export function readJsonAsset(path) {
  return JSON.parse(readAsset(path).toString('utf8'));
}
export function listAssets(folder) {
  const names = [...ASSETS.keys()].filter((path) => path.startsWith(folder + '/'));
  return names.map((path) => path.slice(folder.length + 1)).filter((name) => !name.includes('/'));
}
`;
}
