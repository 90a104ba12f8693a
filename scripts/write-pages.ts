import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const PAGES = 60;
const ROWS = 60;
const RECORDS = 150;
/** Makes rows so long that their file takes many reads. */
const PADDING = 'x'.repeat(60_000);

/**
 * Writes small made-up pages, an empty one, a file of long rows and a compressed crawl into a new
 * folder.
 */
export async function writePages(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const save = (name: string, text: string) => writeFile(join(folder, name), text);
  for (let id = 0; id < PAGES; id += 1) await save(`${id}.txt`, makePage(id));
  const rows = Array.from({ length: ROWS }, (_, id) => ({ id, pad: PADDING, text: makePage(id) }));
  await save('rows.jsonl', rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  await save('empty.txt', '');
  const records = Array.from({ length: RECORDS }, (_, id) => gzipSync(record(id)));
  await writeFile(join(folder, 'crawl.wet.gz'), Buffer.concat(records));
}

/** Padded like the rows, so that a crawl is cut into many pieces of work. */
function record(id: number): string {
  const text = `${makePage(id)}\n\n${'Menu of the site\n'.repeat(1000)}`;
  const length = Buffer.byteLength(text);
  const head = `WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: ${length}`;
  return `${head}\r\n\r\n${text}\r\n\r\n`;
}

/** A small page; no two are the same. */
export function makePage(id: number): string {
  return [
    `Council of Oldmarket looks again at case ${id}`,
    `The council of Oldmarket said on Tuesday that it would look again at the case of ${id}.`,
    'Nobody in the town had expected the plan to come back so soon after the vote of last spring.',
    'Facebook Twitter WhatsApp',
  ].join('\n\n');
}
