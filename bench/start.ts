import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatTable } from './format-table.js';
import { median } from './spend.js';

/** Starts of each kind; they take turns. */
const TURNS = 15;

const PAGE = `Menu
Tram drivers explain why the night line sings
9 March 2024 07:15
By Tomas Quill

Drivers of the night line sing at the curves, because the old brakes listen to nothing else.

Share
The depot at Anker Street has tried new ones twice, and twice the line went silent for a week.
`;

/** Says, when a process ends, how long it kept a core busy; loads nothing that a start does not. */
const REPORT = `const { writeSync } = require('node:fs');
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(2, '\\ncpu ' + (user + system) + '\\n');
});
`;

/** `npm run bench:start`: CPU time of short runs beside that of a module that does nothing. */
function main(): void {
  const dir = mkdtempSync(join(tmpdir(), 'winnower-start-'));
  try {
    const file = (name: string, text: string) => {
      writeFileSync(join(dir, name), text);
      return join(dir, name);
    };
    const commander = import.meta.resolve('commander');
    const winnow = fileURLToPath(new URL('../../bin/winnow.js', import.meta.url));
    const report = file('report.cjs', REPORT);
    const runs: Record<string, string[]> = {
      'a module that imports commander': [file('empty.mjs', `import '${commander}';\n`)],
      'winnow --version': [winnow, '--version'],
      'winnow page.txt': [winnow, file('page.txt', PAGE)],
    };
    const spent = Object.entries(runs).map(([name, args]) => ({ name, args, all: [] as number[] }));
    for (let turn = 0; turn < TURNS; turn += 1) {
      for (const { args, all } of spent) all.push(cpuOf(['--require', report, ...args]));
    }
    process.stdout.write(formatStarts(spent));
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** Certificates that a machine adds are parsed by every start of Node, which hides all else. */
const { NODE_EXTRA_CA_CERTS: _, ...ENVIRONMENT } = process.env;

function cpuOf(args: readonly string[]): number {
  const { stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: ENVIRONMENT });
  const said = /^cpu (\d+)$/mu.exec(stderr)?.[1];
  if (!said) throw new Error(`node ${args.join(' ')} failed:\n${stderr}`);
  return Number(said) / 1000;
}

function formatStarts(spent: readonly { name: string; all: readonly number[] }[]): string {
  const least = median(spent[0]!.all);
  const rows = spent.map(({ name, all }) => {
    const middle = median(all);
    return [name, middle.toFixed(0), (middle / least).toFixed(2)];
  });
  const note = `CPU time of Node ${process.versions.node}, median of ${TURNS} starts taking turns.\n`;
  return `${formatTable([['', 'CPU ms', 'ratio'], ...rows])}\n${note}`;
}

main();
