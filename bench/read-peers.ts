import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchOptions } from './options.js';
import type { Outcome } from './outcome.js';
import { NOTHING, type System } from './systems.js';

/**
 * The neighbouring tools, by the outcomes that `bench/peers/run.py` wrote: a system for each tool
 * that has a file for this kind of input. None when the folder is not there.
 */
export function readPeers({ peers, input, styles }: BenchOptions): System[] {
  const kinds = input === 'html' ? ['html'] : styles.map((style) => `text.${style}`);
  const files = existsSync(peers) ? readdirSync(peers).sort() : [];
  const names = new Set(files.filter((file) => file.endsWith('.jsonl')).map(firstPart));
  return [...names]
    .map((name) => ({
      name,
      found: kinds.map((kind) => readFound(peers, `${name}.${kind}.jsonl`)),
    }))
    .filter(({ found }) => found.every((outcomes) => outcomes.size > 0))
    .map(({ name, found }) => ({
      name,
      extract: ({ row, style }) => {
        const at = input === 'html' ? 0 : styles.indexOf(style);
        return found[at]!.get(row.id) ?? unknownRow(name, row.id);
      },
    }));
}

function unknownRow(name: string, id: string): never {
  throw new Error(`${name} was not run on ${id}: run bench/peers/run.py again`);
}

function firstPart(file: string): string {
  return file.slice(0, file.indexOf('.'));
}

function readFound(dir: string, file: string): Map<string, Outcome> {
  const path = join(dir, file);
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  return new Map(
    lines.filter(Boolean).map((line) => {
      const { id, ...found } = JSON.parse(line);
      return [id, { ...NOTHING, ...found }];
    }),
  );
}
