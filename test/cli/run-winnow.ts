import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../../bin/winnow.js', import.meta.url));

/** How one run of the built command ended. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command on real files, with `input` piped in; without it the pipe is empty. */
export function runWinnow(
  args: readonly string[],
  { input = '', cwd, env = {} }: { input?: string | Buffer; cwd?: string; env?: object } = {},
): Promise<Run> {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env },
  });
  // A command that fails before it reads closes the pipe: that is no failure of the test.
  child.stdin.on('error', () => {}).end(input);
  return new Promise((resolve) => {
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
