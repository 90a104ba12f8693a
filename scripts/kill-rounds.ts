import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writePages } from './write-pages.js';

/**
 * Kills runs at random moments and goes on with them, and says whether what comes out is what an
 * undisturbed run gives: `npm run kills -- 50`.
 */

const COMMAND = fileURLToPath(new URL('../../bin/winnow.js', import.meta.url));
const FLAGS = ['--resume', '--jobs', '2', '--quiet', '--require', ''];
const FORMS = [
  ['in', '-d', 'out', ...FLAGS],
  ['in', '-o', 'out.jsonl', ...FLAGS],
];

/** Runs the command; ends it by SIGKILL after `limit` milliseconds. Gives whether it was killed. */
function run(args: readonly string[], cwd: string, limit?: number): Promise<boolean> {
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd, stdio: 'ignore' });
  const timer = limit === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), limit);
  return new Promise((resolve) => {
    child.on('close', (_, signal) => {
      clearTimeout(timer);
      resolve(signal !== null);
    });
  });
}

/** Every file below a folder but the manifest, as one text. */
async function contentOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name !== '.winnow-manifest.jsonl')
    .map(({ parentPath, name }) => join(parentPath, name));
  const files = paths
    .sort()
    .map(async (path) => [path.slice(folder.length), await readFile(path, 'utf8')]);
  return JSON.stringify(await Promise.all(files));
}

/** How long an undisturbed run takes, in milliseconds, and what it leaves with one worker. */
async function runWhole(form: readonly string[], cwd: string) {
  const begun = performance.now();
  await run([...form, '--jobs', '1'], cwd);
  return { form, span: performance.now() - begun, content: await contentOf(cwd) };
}

const root = await mkdtemp(join(tmpdir(), 'winnow-kills-'));
const rounds = Number(process.argv[2] ?? 50);
let kills = 0;
let different = 0;
try {
  const source = join(root, 'source');
  await writePages(join(source, 'in'));
  const freshFolder = async (name: string) => {
    await cp(source, join(root, name), { recursive: true });
    return join(root, name);
  };
  const wholes = [];
  for (const [index, form] of FORMS.entries()) {
    wholes.push(await runWhole(form, await freshFolder(`whole-${index}`)));
  }
  for (let round = 0; round < rounds; round += 1) {
    const whole = wholes[round % wholes.length]!;
    const cwd = await freshFolder(`round-${round}`);
    while (await run(whole.form, cwd, Math.random() * whole.span * 1.5)) kills += 1;
    if ((await contentOf(cwd)) !== whole.content) different += 1;
    await rm(cwd, { recursive: true });
  }
} finally {
  await rm(root, { recursive: true, force: true });
}
console.log(`${rounds} rounds, ${kills} kills, ${different} that ended with other bytes`);
process.exitCode = different > 0 ? 1 : 0;
