import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A published icon set: the package, pinned, and where its files or lists name the icons. */
interface IconSet {
  readonly package: string;
  readonly version: string;
  /** Names of the set's icons, from the folder of the installed package. */
  readonly names: (folder: string) => string[];
}

const BRANDS = 'simple-icons';
/** Their names are ligatures; the older set has names that the newer one dropped. */
const LIGATURES = ['material-symbols', '@material-design-icons/svg'];

const SETS: readonly IconSet[] = [
  {
    package: '@fortawesome/fontawesome-free',
    version: '7.3.1',
    names: (folder) =>
      ['solid', 'regular', 'brands'].flatMap((style) => svgNames(folder, 'svgs', style)),
  },
  { package: 'material-symbols', version: '0.47.5', names: ligatureNames },
  {
    package: '@material-design-icons/svg',
    version: '0.14.15',
    names: (folder) => svgNames(folder, 'filled'),
  },
  { package: 'bootstrap-icons', version: '1.13.2', names: (folder) => svgNames(folder, 'icons') },
  {
    package: 'feather-icons',
    version: '4.29.2',
    names: (folder) => svgNames(folder, 'dist', 'icons'),
  },
  { package: 'lucide-static', version: '1.62.0', names: (folder) => svgNames(folder, 'icons') },
  { package: BRANDS, version: '16.37.0', names: (folder) => svgNames(folder, 'icons') },
];

/** Parts of names such as `2x` or `b` say nothing on their own. */
const WORD = /^[a-z]{2,}$/u;

/** Writes `data/icons/names.json`: the words, ligatures and brands of the published icon sets. */
function collectIconNames(output: string): void {
  const scratch = mkdtempSync(join(tmpdir(), 'icon-sets-'));
  try {
    install(scratch);
    const named = SETS.map((set) => ({ ...set, found: set.names(folderOf(scratch, set)) }));
    writeFileSync(output, `${JSON.stringify(toData(scratch, named), null, 1)}\n`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function install(scratch: string): void {
  writeFileSync(join(scratch, 'package.json'), '{}');
  const wanted = SETS.map((set) => `${set.package}@${set.version}`);
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--force', '--loglevel=error'];
  execFileSync('npm', ['install', ...flags, ...wanted], { cwd: scratch, stdio: 'inherit' });
}

function toData(scratch: string, sets: readonly (IconSet & { found: string[] })[]) {
  const of = (name: string) => sets.find((set) => set.package === name)?.found ?? [];
  const general = sets.filter((set) => set.package !== BRANDS).flatMap(({ found }) => found);
  const words = general.flatMap((name) => name.split(/[-_]/u)).filter((word) => WORD.test(word));
  return {
    about: 'Facts from published icon sets, collected by `npm run icons`; not written by hand.',
    sources: sets.map((set) => ({
      package: set.package,
      version: set.version,
      license: licenseOf(folderOf(scratch, set)),
      names: set.found.length,
    })),
    words: groupBy(words, (word) => [word.charAt(0), word]),
    ligatures: groupBy(
      LIGATURES.flatMap(of).filter((name) => name.includes('_')),
      (name) => splitOnce(name, '_'),
    ),
    brands: groupBy(
      of(BRANDS).filter((name) => WORD.test(name)),
      (name) => [name.charAt(0), name],
    ),
  };
}

/** Names under what they begin with, in one string a group: small, and a change is one line. */
function groupBy(names: readonly string[], split: (name: string) => [string, string]) {
  const groups: Record<string, string> = {};
  for (const [group, rest] of [...new Set(names)].sort().map(split)) {
    groups[group] = groups[group] ? `${groups[group]} ${rest}` : rest;
  }
  return groups;
}

function splitOnce(name: string, separator: string): [string, string] {
  const at = name.indexOf(separator);
  return [name.slice(0, at), name.slice(at + separator.length)];
}

function svgNames(...path: string[]): string[] {
  return readdirSync(join(...path))
    .filter((file) => file.endsWith('.svg'))
    .map((file) => file.slice(0, -'.svg'.length));
}

/** Material's ligatures stand in its type declarations, one quoted name a line. */
function ligatureNames(folder: string): string[] {
  const declared = readFileSync(join(folder, 'index.d.ts'), 'utf8');
  return [...declared.matchAll(/"([a-z0-9_]+)"/gu)].map(([, name]) => name as string);
}

function folderOf(scratch: string, set: IconSet): string {
  return join(scratch, 'node_modules', set.package);
}

function licenseOf(folder: string): string {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).license;
}

collectIconNames(process.argv[2] ?? 'data/icons/names.json');
