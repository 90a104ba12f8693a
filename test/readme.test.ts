import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { makeFolder } from './cli/make-folder.js';
import { page } from './cli/pages.js';
import { runShell } from './cli/run-winnow.js';

/** A block of the README: its language, its text, and where the text stands. */
interface Block {
  readonly language: string;
  readonly text: string;
  readonly start: number;
}

let readme = await readFile('README.md', 'utf8');

function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)].map((match) => ({
    language: match[1]!,
    text: match[2]!,
    start: match.index + match[1]!.length + 4,
  }));
}

const blocks = blocksOf(readme);
const OUTPUTS = ['text', 'markdown', 'json'];

/** Each command with the output that the README shows for it, if any. */
const commands = blocks.flatMap(({ language, text }, index) => {
  const next = blocks[index + 1];
  const isCommand = language === 'sh' && !text.includes('npm test');
  const output = next && OUTPUTS.includes(next.language) ? next : null;
  return isCommand ? [{ command: text.trim(), output }] : [];
});

function record(type: string, block: string): string {
  const kind = type === 'response' ? 'application/http' : 'text/plain';
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nContent-Type: ${kind}`;
  return `${head}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`;
}

/** What the README's examples read, and `winnow` and `npm start` as the built command. */
async function makeExamples(): Promise<string> {
  const row = { id: 1, text: page('the bridge') };
  const cwd = await makeFolder({
    'page.txt': page('the bridge'),
    'page.html': `<h1>The bridge</h1><p>${row.text}</p>`,
    'pages/a.txt': page('a'),
    'pages/b/c.html': `<h1>The bridge</h1><p>${row.text}</p>`,
    'crawl.jsonl': `${JSON.stringify(row)}\n`,
    'crawl.warc.gz': gzipSync(record('response', `HTTP/1.1 200 OK\r\n\r\n${row.text}`)),
    'crawl.wet.gz': gzipSync(record('conversion', row.text)),
  });
  await cp('fixtures/cases', `${cwd}/fixtures/cases`, { recursive: true });
  return cwd;
}

/** Commands in the cells of tables; `, then ` joins two of them. */
const told = [...readme.matchAll(/^\|[^|]+\| (.*`.*`) \|$/gmu)]
  .map(([, cell]) => spansOf(cell!).join(' && '))
  .filter((command) => /\bwinnow\b/u.test(command));

function spansOf(cell: string): string[] {
  const spans = [...cell.matchAll(/`([^`]+)`/gu)].map(([, span]) => span!.replaceAll('\\|', '|'));
  return spans.filter((span) => !span.startsWith('-') && !span.startsWith('.'));
}

const PRELUDE = 'winnow() { "$NODE" "$WINNOW" "$@"; }\n';

describe('the README', () => {
  test.each(commands)('$command', async ({ command, output }) => {
    const place = command.startsWith('npm') ? '.' : await makeExamples();
    // This test runs in what `npm ci` made.
    const line = command.replace('npm ci && ', '');
    const { code, stdout } = await runShell(`${PRELUDE}${line}`, place);
    expect(code).toBe(0);
    if (!output) return;
    if (process.env.UPDATE) await update(command, stdout);
    else expect(output.text).toBe(`${stdout.trimEnd()}\n`);
  });

  test.each(told)('%s', async (command) => {
    const { code, stderr } = await runShell(`${PRELUDE}${command}`, await makeExamples());
    expect({ command, code, stderr: code === 0 ? '' : stderr }).toEqual({
      command,
      code: 0,
      stderr: '',
    });
  });

  test('its example of the library runs', async () => {
    const script = 'dist/readme-example.mjs';
    await writeFile(script, blocks.find(({ language }) => language === 'js')!.text);
    const { code, stdout } = await runShell(`"$NODE" ${script}`, '.');
    await rm(script);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Ada Quill/u);
  });
});

/** Puts the output of a command into the block below it. */
async function update(command: string, stdout: string): Promise<void> {
  const now = blocksOf(readme);
  const { start, text } = now[now.findIndex((block) => block.text.trim() === command) + 1]!;
  readme = `${readme.slice(0, start)}${stdout.trimEnd()}\n${readme.slice(start + text.length)}`;
  await writeFile('README.md', readme);
}
