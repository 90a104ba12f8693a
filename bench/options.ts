import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { MARKDOWN_STYLES, SOURCES, type Source, STYLES, type Style, WRAPPED } from './row.js';

/** What one run measures. */
export interface BenchOptions {
  readonly corpus: string;
  readonly styles: readonly Style[];
  readonly input: 'text' | 'html';
  /** Folder of the pages as Markdown, where a style is; see `training/to_markdown.py`. */
  readonly markdown: string | null;
  readonly sources: readonly Source[];
  /** Articles of each family at most, spread evenly; 0 for all. */
  readonly sample: number;
  readonly rulesOnly: boolean;
  /** Folder with `fold-0` … `fold-4`, the weights for the sites of each fold held out. */
  readonly folds: string | null;
  /** Folder of what the neighbouring tools found; see `bench/peers/run.py`. */
  readonly peers: string;
  /** The Python that has them. */
  readonly python: string;
  readonly json: string;
}

/** The command line says something that cannot be run; the message says what to type instead. */
export class BenchUsageError extends Error {}

const ROOT = new URL('../../', import.meta.url);

export function parseOptions(argv: readonly string[]): BenchOptions {
  const { values } = readArguments(argv);
  const sample = Number(values.sample);
  if (!Number.isInteger(sample) || sample < 0) {
    throw new BenchUsageError(`--sample takes a whole number, not ${values.sample}`);
  }
  const styles = chooseStyles(values.style);
  return {
    corpus: values.corpus,
    styles,
    markdown: markdownFor(styles, values.markdown),
    input: choose('--input', values.input, ['text', 'html'] as const)[0]!,
    sources: choose('--source', values.source, SOURCES),
    sample,
    rulesOnly: values['rules-only'],
    folds: values.folds ?? null,
    peers: values.peers,
    python: values.python,
    json: values.json,
  };
}

function readArguments(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        corpus: { type: 'string', default: inRepo('../shared/corpus') },
        style: { type: 'string', default: 'inner' },
        markdown: { type: 'string', default: inRepo('training/out/markdown') },
        input: { type: 'string', default: 'text' },
        source: { type: 'string', default: 'all' },
        sample: { type: 'string', default: '0' },
        'rules-only': { type: 'boolean', default: false },
        folds: { type: 'string' },
        python: { type: 'string', default: inRepo('bench/.venv/bin/python') },
        peers: { type: 'string', default: inRepo('bench/out/peers') },
        json: { type: 'string', default: inRepo('bench/out/bench.json') },
      },
    });
  } catch (error) {
    throw new BenchUsageError((error as Error).message);
  }
}

/** All are those of the corpus itself. */
function chooseStyles(value: string): readonly Style[] {
  return value === 'all'
    ? STYLES
    : choose('--style', value, [...STYLES, ...MARKDOWN_STYLES, WRAPPED]);
}

/** The folder to read, where one of the styles is Markdown. */
export function markdownFor(styles: readonly Style[], folder: string): string | null {
  return styles.some((style) => MARKDOWN_STYLES.some((one) => one === style)) ? folder : null;
}

function choose<T extends string>(flag: string, value: string, known: readonly T[]): readonly T[] {
  if (value === 'all') return known;
  const one = known.find((name) => name === value);
  if (!one) throw new BenchUsageError(`${flag} takes ${known.join(', ')} or all, not ${value}`);
  return [one];
}

function inRepo(path: string): string {
  return fileURLToPath(new URL(path, ROOT));
}
