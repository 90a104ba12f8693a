import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { makeFolder, readTree } from './make-folder.js';
import { page } from './pages.js';
import { COMMAND } from './run-winnow.js';

const ROW = `${JSON.stringify({ text: page('a') })}\n`;

/** Starts the command, pipes rows in without an end, and waits for the first result. */
async function startOnPipe(args: readonly string[], cwd: string) {
  const flags = ['--from', 'jsonl', '-v', '--require', '', ...args];
  const child = spawn(process.execPath, [COMMAND, ...flags], { cwd });
  child.stdin.write(ROW);
  await once(child.stderr, 'data');
  return child;
}

describe('an interrupted run', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'ends with 130 after %s, also while a pipe is silent',
    async (signal) => {
      const child = await startOnPipe([], await makeFolder());
      child.kill(signal);
      expect(await once(child, 'exit')).toEqual([130, null]);
    },
  );

  test('says what it waits for, and ends at once when it is told again', async () => {
    const cwd = await makeFolder({ 'rows.jsonl': ROW.repeat(500) });
    const child = spawn(process.execPath, [COMMAND, 'rows.jsonl', '--require', ''], { cwd });
    // Nobody reads on, so that the rest of what is written has to wait.
    await once(child.stdout, 'readable');
    child.kill('SIGINT');
    const [said] = await once(child.stderr, 'data');
    expect(String(said)).toBe(
      'winnow: ending when what is begun is done; Ctrl-C again ends at once\n',
    );
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([null, 'SIGINT']);
  });

  test.each(['SIGINT', 'SIGHUP'] as const)(
    'leaves nothing half-written after %s, and what was there before',
    async (signal) => {
      const cwd = await makeFolder({ 'out.jsonl': 'before' });
      const child = await startOnPipe(['-o', 'out.jsonl'], cwd);
      child.kill(signal);
      await once(child, 'exit');
      expect(await readTree(cwd)).toEqual({ 'out.jsonl': 'before' });
    },
  );
});
