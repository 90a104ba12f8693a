import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('../../bench/peers/measure_speed.py', import.meta.url));

/** CPU seconds of the neighbouring tools on the same rows; none where their Python is not there. */
export function timePeers(python: string, rows: string): Record<string, number> {
  if (!existsSync(python)) return {};
  const { status, stdout, stderr } = spawnSync(python, [SCRIPT, rows], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${python} ${SCRIPT} failed:\n${stderr}`);
  return JSON.parse(stdout);
}
