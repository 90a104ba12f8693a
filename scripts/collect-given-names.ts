import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { foldName } from '../src/fields/authors/fold-name.js';

/** Made-up people have given names that real ones have: lists by language, collected by many. */
const PACKAGE = '@faker-js/faker';
const VERSION = '10.5.0';

type Lists = Readonly<Record<string, readonly string[] | unknown>>;
type Locales = Readonly<Record<string, { readonly person?: { readonly first_name?: Lists } }>>;

const NAME = /^\p{L}[\p{L}\p{M}'’-]+$/u;

/** Writes `data/fields/given-names.json`: given names of some sixty languages, folded. */
async function collectGivenNames(output: string): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'given-names-'));
  try {
    writeFileSync(join(scratch, 'package.json'), '{}');
    const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    execFileSync('npm', ['install', ...flags, `${PACKAGE}@${VERSION}`], { cwd: scratch });
    const entry = join(scratch, 'node_modules', PACKAGE, 'dist', 'index.js');
    const { allLocales } = await import(pathToFileURL(entry).href);
    writeFileSync(output, `${JSON.stringify(toData(allLocales), null, 1)}\n`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function toData(locales: Locales) {
  const names = Object.values(locales)
    .flatMap(({ person }) => Object.values(person?.first_name ?? {}))
    .flatMap((list) => (Array.isArray(list) ? (list as string[]) : []))
    .flatMap((name) => name.split(' '))
    .filter((name) => NAME.test(name))
    .map(foldName);
  return {
    about: 'Facts from published lists, collected by `npm run names`; not written by hand.',
    source: { package: PACKAGE, version: VERSION, license: 'MIT' },
    names: groupByFirst([...new Set(names)].sort()),
  };
}

/** In one string a first letter: small, and a change is one line. */
function groupByFirst(names: readonly string[]): Record<string, string> {
  const groups: Record<string, string> = {};
  for (const name of names) {
    const first = name.charAt(0);
    groups[first] = groups[first] ? `${groups[first]} ${name}` : name;
  }
  return groups;
}

await collectGivenNames(process.argv[2] ?? 'data/fields/given-names.json');
