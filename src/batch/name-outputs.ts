import { createHash } from 'node:crypto';
import type { Format } from '../render/look.js';
import type { Input } from './input.js';
import { holdsMany } from './list-tasks.js';
import { keepsRows, type Settings } from './settings.js';
import { withPack } from './sniff-pack.js';

const EXTENSION: Record<Format, string> = {
  json: '.json',
  jsonl: '.jsonl',
  markdown: '.md',
  text: '.txt',
};

/** Extensions that say how an input was packed and that its output does not keep. */
const PACKED = /\.(?:txt|text|html?|xhtml|md|markdown|jsonl|ndjson|json|warc|wet)$/iu;
const COMPRESSED = /\.(?:gz|br)$/iu;

/** The same inputs, each with the path of its output below the output folder. */
export async function* nameOutputs(
  inputs: AsyncIterable<Input>,
  settings: Settings,
): AsyncGenerator<Input> {
  const nameOutput = makeNamer(settings);
  for await (const one of inputs) {
    const input = await withPack(one, settings);
    yield { ...input, target: nameOutput(input) };
  }
}

/**
 * Names the output of each input: `news/a.html` becomes `news/a.json`. When another input has
 * that name (`news/a.txt`), the whole name is kept: `news/a.txt.json`.
 */
function makeNamer(settings: Settings): (input: Input) => string {
  const taken = new Set<string>();
  return (input) => {
    const { place } = input;
    const extension = extensionOf(input, settings);
    const stem = place.replace(COMPRESSED, '').replace(PACKED, '') || place;
    const names = [`${stem}${extension}`, `${place}${extension}`];
    for (let number = 2; ; number += 1) {
      const name = names.shift() ?? `${place}-${number}${extension}`;
      const key = toKey(name);
      if (!taken.has(key)) {
        taken.add(key);
        return name;
      }
    }
  };
}

function extensionOf(input: Input, settings: Settings): string {
  const { format, explain } = settings;
  if (explain === 'html') return '.html';
  if (explain === 'text') return '.txt';
  return EXTENSION[holdsMany(input) && keepsRows(settings) ? 'jsonl' : format];
}

/**
 * A short key of a name: many millions are held. Some file systems take names that differ in case
 * alone, or in how an accent is written, for one.
 */
function toKey(name: string): string {
  const folded = name.normalize().toLowerCase();
  return createHash('sha1').update(folded).digest('base64').slice(0, 11);
}
