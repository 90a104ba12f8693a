import { describe, expect, test } from '@jest/globals';
import { makeFolder } from './make-folder.js';
import { runShell, runWinnow } from './run-winnow.js';

/** What bash offers for the last of these words. */
async function complete(...words: string[]): Promise<string[]> {
  const cwd = await makeFolder({ 'page one.txt': '', 'sub/page two.txt': '', 'schema.txt': '' });
  const line = `
    source <("$NODE" "$WINNOW" completion bash)
    COMP_WORDS=(winnow ${words.map((word) => `'${word}'`).join(' ')})
    COMP_CWORD=${words.length}
    _winnow
    printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = await runShell(line, cwd);
  expect(stderr).toBe('');
  return stdout.split('\n').filter(Boolean).sort();
}

describe('completion', () => {
  test('bash offers commands and files first', async () => {
    expect(await complete('s')).toEqual(['schema', 'schema.txt', 'sub']);
  });

  test('bash offers what a flag takes', async () => {
    expect(await complete('--format', 'j')).toEqual(['json', 'jsonl']);
    expect(await complete('--format', '=', 'm')).toEqual(['markdown']);
    expect(await complete('-d', '')).toEqual(['sub']);
    expect(await complete('-o', 'pa')).toEqual(['page one.txt']);
    expect(await complete('--explain', '')).toEqual(
      expect.arrayContaining(['html', 'json', 'page one.txt', 'text']),
    );
  });

  test('bash offers flags, and what a command takes', async () => {
    expect(await complete('a.txt', '--no-c')).toEqual(['--no-config']);
    expect(await complete('completion', '')).toEqual(['bash', 'fish', 'zsh']);
    expect(await complete('learn', '--m')).toEqual(['--min-pages', '--min-share']);
    expect(await complete('learn', 'pa')).toEqual(['page one.txt']);
  });

  test.each(['bash', 'zsh', 'fish'])('%s knows every flag of the help', async (shell) => {
    const helps = [await runWinnow(['--help']), await runWinnow(['learn', '--help'])];
    const help = helps.map(({ stdout }) => stdout).join('');
    const { stdout } = await runWinnow(['completion', shell]);
    const flags = [...help.matchAll(/^ {2}(?:-\w, )?--([\w-]+)/gmu)].map(([, name]) => name!);
    expect(flags.length).toBeGreaterThan(20);
    for (const flag of flags) expect(stdout).toMatch(new RegExp(`(?:--|-l )${flag}\\b`, 'u'));
  });
});
