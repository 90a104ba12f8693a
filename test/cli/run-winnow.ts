import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The built command. */
export const COMMAND = fileURLToPath(new URL('../../../bin/winnow.js', import.meta.url));

/** How one run of the built command ended. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Place {
  readonly input?: string | Buffer;
  readonly cwd?: string;
  readonly env?: object;
}

/** Runs the built command on real files, with `input` piped in; without it the pipe is empty. */
export function runWinnow(args: readonly string[], place: Place = {}): Promise<Run> {
  return run([process.execPath, COMMAND, ...args], place);
}

/** The same without the right of root to read whatever it likes. */
export function runUnprivileged(args: readonly string[], place: Place = {}): Promise<Run> {
  const drop = process.getuid?.() === 0 ? ['setpriv', '--bounding-set', '-all', '--'] : [];
  return run([...drop, process.execPath, COMMAND, ...args], place);
}

/** Runs a line of bash, in which `"$NODE" "$WINNOW"` is the built command. */
export function runShell(line: string, cwd: string): Promise<Run> {
  return run(['bash', '-c', line], { cwd, env: { NODE: process.execPath, WINNOW: COMMAND } });
}

/** The same on a terminal: standard input, output and error are one. */
export function runTerminal(line: string, cwd: string): Promise<Run> {
  return runShell(`script --quiet --return --command '${line}' /dev/null`, cwd);
}

function run([program = '', ...args]: string[], place: Place): Promise<Run> {
  const { input = '', cwd = '.', env = {} } = place;
  const colourless = { NO_COLOR: undefined, FORCE_COLOR: undefined };
  const child = spawn(program, args, { cwd, env: { ...process.env, ...colourless, ...env } });
  // A command that fails before it reads closes the pipe: that is no failure of the test.
  child.stdin.on('error', () => {}).end(input);
  return new Promise((resolve) => {
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
