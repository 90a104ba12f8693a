import { describe, expect, test } from '@jest/globals';
import { emptyTally } from '../../src/batch/tally.js';
import { ProgressLine, toClock } from '../../src/cli/progress-line.js';
import { makeFolder } from './make-folder.js';
import { page } from './pages.js';
import { runTerminal, runWinnow } from './run-winnow.js';

const FILES = { 'in/a.txt': page('a'), 'in/b/c.txt': page('c'), 'in/d.txt': '' };

describe('progress', () => {
  test('is one line on a terminal, cleared at the end and before each message', async () => {
    const cwd = await makeFolder(FILES);
    const { stdout } = await runTerminal('"$NODE" "$WINNOW" in -d out --require ""', cwd);
    const shown = stdout
      .replaceAll('\r\u001b[2K\u001b[?7l', '<clear>')
      .replaceAll('\r\u001b[2K', '<clear>');
    expect(shown).toMatch(/<clear>1 done · 0 failed · \d+\/s · /u);
    expect(shown).toMatch(/<clear>in\/d\.txt: .*the input is empty/u);
    expect(shown).toMatch(/2 ok, 1 invalid, 0 failed in \d+\.\d s/u);
  });

  test.each([['-d out -q'], ['-d out --no-progress'], ['--require body']])(
    'is not there with %s',
    async (flags) => {
      const cwd = await makeFolder(FILES);
      const line = `"$NODE" "$WINNOW" in ${flags}`;
      expect((await runTerminal(line, cwd)).stdout).not.toContain(' done · ');
    },
  );

  test.each([true, false])('is hidden by a configuration: %s', async (isHidden) => {
    const cwd = await makeFolder({ ...FILES, '.winnowrc': `no-progress: ${isHidden}` });
    const { stdout } = await runTerminal('"$NODE" "$WINNOW" in -d out', cwd);
    expect(stdout.includes(' done · ')).toBe(!isHidden);
  });

  test.each(['"$NODE" "$WINNOW" in -d out', '"$NODE" "$WINNOW" learn in -o out.json'])(
    'is not there on a terminal that cannot write over a line: %s',
    async (line) => {
      const cwd = await makeFolder(FILES);
      const { stdout } = await runTerminal(`TERM=dumb ${line}`, cwd);
      expect(stdout).not.toBe('');
      expect(stdout).not.toContain('\u001b');
    },
  );

  test('counts no time for what an earlier run did; fits, and shows no character of a name that acts on it', () => {
    const shown: string[] = [];
    const screen = { columns: 60, write: (text: string) => shown.push(text) };
    const progress = new ProgressLine(screen);
    progress.total = 1000;
    const source = `\u001b[31m${'deep/'.repeat(50)}a.txt`;
    const tally = { ...emptyTally(), statuses: { ok: 3, invalid: 0, error: 0 } };
    progress.advance(tally, { source, read: 250, passed: { bytes: 500, results: 3 } });
    const [before, after] = ['\r\u001b[2K\u001b[?7l', '\u001b[?7h'];
    const line = shown.join('').replace(before, '').replace(after, '');
    expect(line).toHaveLength(59);
    expect(line).toContain('3 done · 0 failed · 0/s · 0:00 left · \\u001b[31mdeep/');
  });

  test.each([
    [0, '0:00'],
    [59.6, '1:00'],
    [3723, '1:02:03'],
  ])('%d seconds are %s', (seconds, clock) => {
    expect(toClock(seconds)).toBe(clock);
  });
});

describe('--verbose', () => {
  test('says a line an input and a summary, on standard error', async () => {
    const cwd = await makeFolder(FILES);
    const { stderr } = await runWinnow(['in', '-v', '-d', 'out', '--require', ''], { cwd });
    const lines = stderr.split('\n');
    expect(lines.slice(0, 2)).toEqual(['in/a.txt: ok', 'in/b/c.txt: ok']);
    expect(lines[2]).toContain('in/d.txt: the input is empty');
    expect(lines[3]).toMatch(/^2 ok, 1 invalid, 0 failed in /u);
    expect(lines[4]).toBe('lines removed: share 2');
    expect(lines[5]).toContain('UI003 2');
    expect(lines[6]).toMatch(/^slowest: in\/.*, \d+ ms$/u);
  });
});
