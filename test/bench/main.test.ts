import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeRow } from './make-row.js';

const MAIN = fileURLToPath(new URL('../../bench/main.js', import.meta.url));
const SPEED = fileURLToPath(new URL('../../bench/speed.js', import.meta.url));
const body = 'The ferry left the harbour at nine and had not come back by the late evening.';
const text = `Harbour Post\nMenu\nSign in\n\n${body}\n\nImprint\nContact`;
const texts = { inner: text, wet: text, frag: text, glued: text };

let dir: string;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'bench-'));
  const wcxb = makeRow({ body, title: 'Ferry', annotated: ['title', 'date'], text: texts });
  const forum = makeRow({ id: 'made-up/2', type: 'forum', body, text: texts });
  const news = makeRow({ id: 'made-up/3', with: [body], without: ['Imprint'], text: texts });
  writeRows('wcxb-text-1', [
    { ...wcxb, source: 'wcxb_dev' },
    { ...forum, source: 'wcxb_dev' },
  ]);
  writeRows('wcxb-html-1', [{ id: wcxb.id, html: `<p>${body}</p>` }]);
  writeRows('news-text-1', [{ ...news, source: 'trafilatura_eval' }]);
  writeRows('news-html-1', [{ id: news.id, html: `<p>${body}</p>` }]);
});

afterAll(() => rmSync(dir, { recursive: true }));

describe('bench', () => {
  test('prints the do-nothing row beside ours and writes the same figures as JSON', () => {
    const json = join(dir, 'out.json');
    const { status, stdout } = bench('--corpus', dir, '--rules-only', '--json', json);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^WCXB articles, inner \(1\) +word F1/mu);
    expect(stdout).toMatch(/^do nothing +0\.8\d\d +0\.\d{3} +1\.000/mu);
    expect(stdout).toMatch(/^winnow, rules/mu);
    const { groups } = JSON.parse(readFileSync(json, 'utf8'));
    const news = groups.find(({ source }: { source: string }) => source === 'news');
    expect(news.systems['do nothing'].snippetF1).toBeCloseTo(2 / 3);
  });

  test('scores what a neighbouring tool found beside ours', () => {
    const peers = join(dir, 'peers');
    mkdirSync(peers);
    const rows = ['made-up/1', 'made-up/3'].map((id) => JSON.stringify({ id, body }));
    writeFileSync(join(peers, 'goodTool.text.inner.jsonl'), rows.join('\n'));
    writeFileSync(join(peers, 'otherTool.html.jsonl'), rows.join('\n'));
    const { stdout } = bench('--corpus', dir, '--peers', peers, '--json', join(dir, 'out.json'));
    expect(stdout).toMatch(/^goodTool +1\.000/mu);
    expect(stdout).not.toContain('otherTool');
  });

  test('cleans the HTML itself when told', () => {
    const json = join(dir, 'html.json');
    const { status } = bench('--corpus', dir, '--input', 'html', '--rules-only', '--json', json);
    const [wcxb] = JSON.parse(readFileSync(json, 'utf8')).groups;
    expect({ status, f1: wcxb.systems['winnow, rules'].wordF1 }).toEqual({ status: 0, f1: 1 });
  });

  test('says that figures of weights trained on the corpus are no score', () => {
    const { stdout } = bench('--corpus', dir, '--json', join(dir, 'out.json'));
    expect(stdout).toContain('not a score');
  });

  test('says what to type when there is no corpus, and ends with 2', () => {
    const { status, stderr } = bench('--corpus', join(dir, 'nowhere'));
    expect(status).toBe(2);
    expect(stderr).toContain('--corpus DIR');
    expect(bench('--style', 'round').status).toBe(2);
  });
});

describe('bench:speed', () => {
  test('prints our speed beside reading and writing the same rows', () => {
    const args = ['--corpus', dir, '--python', join(dir, 'no-python')];
    const { stdout } = spawnSync(process.execPath, [SPEED, ...args], { encoding: 'utf8' });
    expect(stdout).toMatch(/^2 inner texts, 0\.0 MB +CPU s +docs\/s +MB\/s +ratio$/mu);
    expect(stdout).toMatch(/^JSON parse \+ stringify .* 1\.000$/mu);
    expect(stdout).toMatch(/^winnow +\d/mu);
    expect(stdout).not.toContain('jusText ');
  });

  test('prints our speed on HTML beside loading it', () => {
    const args = ['--corpus', dir, '--input', 'html', '--python', join(dir, 'no-python')];
    const { stdout } = spawnSync(process.execPath, [SPEED, ...args], { encoding: 'utf8' });
    expect(stdout).toMatch(/^2 pages of HTML/mu);
    expect(stdout).toMatch(/^cheerio\.load .* 1\.000$/mu);
  });
});

function bench(...args: string[]) {
  return spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8' });
}

function writeRows(name: string, rows: readonly object[]): void {
  const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  writeFileSync(join(dir, `${name}.jsonl.gz`), gzipSync(lines));
}
