import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { COMMAND, type Run } from './run-winnow.js';

/**
 * Starts the command and ends it by a signal as soon as its manifest has `entries` more lines
 * than it had, if it still runs then.
 */
export async function killRun(
  args: readonly string[],
  { cwd, manifest }: { cwd: string; manifest: string },
  entries: number,
  signal: NodeJS.Signals = 'SIGKILL',
): Promise<Omit<Run, 'stdout'>> {
  const before = await countLines(manifest);
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const end = new Promise<Omit<Run, 'stdout'>>((resolve) => {
    child.on('close', (code) => resolve({ code, stderr }));
  });
  while (child.exitCode === null && (await countLines(manifest)) < before + entries) await pause(1);
  child.kill(signal);
  return end;
}

async function countLines(path: string): Promise<number> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.split('\n').length;
}
