import { describe, expect, test } from '@jest/globals';
import { runShell, runWinnow } from './run-winnow.js';

describe('what cannot be run', () => {
  test.each([
    [['help', 'nothing'], 'there is no command "nothing"; take any of clean'],
    [['--foo'], "unknown option '--foo'"],
    [['--format', 'xml'], 'Allowed choices are json, jsonl, markdown, text'],
    [['--require', 'titel', 'a'], 'name any of title,'],
    [['--encoding', 'utf-9', 'a'], 'take a name of the web'],
    [['--lang', '!', 'a'], 'such as nl, pt-BR or zh-Hans'],
    [['--url', 'example', 'a'], 'write the whole address'],
    [['--url', 'localhost:8080/a', 'a'], 'write the whole address'],
    [['-o', 'a', '-d', 'b', 'c'], 'take one of them'],
    [['-o', '', 'a'], 'It is empty; say where to write.'],
    [['a', '-d', ''], 'It is empty; say where to write.'],
    [['--now', 'today', 'a'], 'write a day as 2021-12-03'],
    [['--now', '2023-02-29', 'a'], 'write a day as 2021-12-03'],
    [['--explain', '-f', 'text', 'a'], 'leave one of them out'],
    [['--explain=html', 'a', 'b'], 'one page an input: say --out-dir'],
    [['-0', 'a'], 'goes with --files-from'],
    [['--files-from', 'no-such-list'], 'cannot read the list no-such-list: no such file'],
    [['learn', 'a', '--min-share', '2'], 'Take a number from 0 to 1'],
    [['learn', 'a', '--format', 'json'], "unknown option '--format'"],
    [['rules', 'XX999'], 'winnow rules lists them all'],
    [['schema', 'page'], 'Allowed choices are article, result'],
  ])('%j says what to type instead, on standard error, with 2', async (args, message) => {
    const { code, stdout, stderr } = await runWinnow(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test.each(['--help', '--version', 'rules', 'schema', 'completion bash'])(
    '%s ends quietly when nobody reads it, and says when it cannot be written',
    async (words) => {
      const unread = await runShell(
        `"$NODE" "$WINNOW" ${words} | exec true; echo $PIPESTATUS`,
        '.',
      );
      expect(unread).toEqual({ code: 0, stdout: '0\n', stderr: '' });
      const full = await runShell(`"$NODE" "$WINNOW" ${words} > /dev/full`, '.');
      const stderr = 'winnow: cannot write standard output: no space left on the disk\n';
      expect(full).toEqual({ code: 2, stdout: '', stderr });
    },
  );

  test('rules CODE tells its examples apart, also those of several lines', async () => {
    const { stdout } = await runWinnow(['rules', 'PR010']);
    const [, misses = ''] = stdout.split('\nleaves\n');
    expect(misses.match(/^ {2}- The mayor had refused/gmu)).toHaveLength(2);
    expect(misses).not.toMatch(/ $/mu);
  });

  test.each([['--help'], ['--version'], ['schema'], ['rules']])(
    '%s goes to standard output',
    async (flag) => {
      const { code, stdout, stderr } = await runWinnow([flag]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).not.toBe('');
    },
  );

  test.each([
    [['help'], ['--help']],
    [
      ['help', 'learn'],
      ['learn', '--help'],
    ],
    [
      ['help', 'clean'],
      ['clean', '--help'],
    ],
    [
      ['help', 'rules'],
      ['rules', '--help'],
    ],
  ])('%j is %j', async (words, flags) => {
    const help = await runWinnow(words);
    expect(help).toEqual(await runWinnow(flags));
    expect(help.code).toBe(0);
  });
});
