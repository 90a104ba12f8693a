import { join } from 'node:path';
import { cleanPage } from '../src/clean.js';
import type { Profile } from '../src/core/profile.js';
import type { Result } from '../src/core/result.js';
import { isKept } from '../src/core/role.js';
import { hostOf } from '../src/features/host-of.js';
import { SiteCounts } from '../src/learn/site-counts.js';
import { readText } from '../src/read/read-text.js';
import { alignGold } from './align-gold.js';
import { foldOf } from './fold-of.js';
import { formatTable } from './format-table.js';
import { makeSite } from './make-site.js';
import { type BenchOptions, parseOptions } from './options.js';
import { readRows } from './read-corpus.js';
import { type Row, textIn } from './row.js';
import { runBench } from './run-bench.js';
import { titleScore } from './title-score.js';
import { wordScore } from './word-score.js';
import { wordsOf } from './words-of.js';

/** One page; without a body it is only learned from. */
interface Sample extends Pick<Row, 'url' | 'lang' | 'title' | 'body'> {
  readonly text: string;
}

/** As `winnow learn` counts unless told. */
const REPEATING = { minPages: 3, minShare: 0.05 };
const CODE = 'DU002';

/** `npm run bench:profile`: what it adds to know the lines that a site repeats. */
async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  const site = makeSite(200).map((page) => ({ ...page, lang: 'en' }));
  process.stdout.write(measure('made-up site', site, options));
  for (const style of options.styles) {
    const samples = await readShared(options, style);
    process.stdout.write(`\n${measure(`corpus, ${style}`, samples, options)}`);
  }
  process.stdout.write(`\n${NOTE}`);
}

const NOTE = `Hosts of three pages or more, all of which are learned from; articles with a gold body are scored.
lines: those that ${CODE} decides, by whether they are gold and whether they would have been kept.
`;

/** The pages of the corpus' hosts that have at least three. */
async function readShared(
  { corpus }: BenchOptions,
  style: BenchOptions['styles'][number],
): Promise<Sample[]> {
  const counts = new Map<string, number>();
  for await (const row of readRows(corpus)) {
    counts.set(hostIn(row), (counts.get(hostIn(row)) ?? 0) + 1);
  }
  const samples: Sample[] = [];
  for await (const row of readRows(corpus)) {
    const host = hostIn(row);
    // An archive has pages of many sites, and rows without an address are of no host.
    if ((counts.get(host) ?? 0) < REPEATING.minPages || /\*|archive\.org$/u.test(host)) continue;
    const isGold = row.type === 'article' && row.source !== 'news';
    const title = row.annotated.includes('title') ? row.title : null;
    samples.push({ ...row, title, text: textIn(row, style), body: isGold ? row.body : null });
  }
  return samples;
}

function hostIn({ url }: Pick<Row, 'url'>): string {
  return hostOf({ url, metadata: [] });
}

function measure(name: string, samples: readonly Sample[], options: BenchOptions): string {
  const profile = learn(samples);
  const scored = samples.filter(({ body }) => body !== null);
  const before = scored.map((sample) => clean(sample, options, null));
  const after = scored.map((sample) => clean(sample, options, profile));
  const hosts = new Set(samples.map(hostIn)).size;
  const head = [
    `${name}: ${hosts} hosts, ${samples.length} pages`,
    ...['articles', 'word F1', 'prec.', 'rec.', 'title'],
  ];
  return `${formatTable([
    head,
    ['winnow', ...score(scored, before)],
    ['winnow --profile', ...score(scored, after)],
  ])}${describeLines(scored, before, after)}`;
}

function learn(samples: readonly Sample[]): Profile {
  const sites = new SiteCounts(REPEATING);
  for (const { url, text } of samples) sites.add(readText(text, { url }));
  return sites.toProfile();
}

function clean(
  { url, text }: Sample,
  { rulesOnly, folds }: BenchOptions,
  profile: Profile | null,
): Result {
  const weights = folds === null ? {} : { weights: join(folds, `fold-${foldOf(url)}`) };
  return cleanPage(readText(text, { url }), { model: !rulesOnly, profile, ...weights });
}

function score(samples: readonly Sample[], results: readonly Result[]): string[] {
  const bodies = results.map(({ article }, index) => {
    const { body, lang } = samples[index]!;
    return wordScore(wordsOf(article?.body ?? '', lang), wordsOf(body ?? '', lang));
  });
  const titles = results.flatMap(({ article }, index) => {
    const { title } = samples[index]!;
    return title === null ? [] : [titleScore(article?.title ?? null, title).titleExact ?? 0];
  });
  const means = [
    ...(['f1', 'precision', 'recall'] as const).map((kind) => mean(bodies.map((one) => one[kind]))),
    mean(titles),
  ];
  return [String(samples.length), ...means.map((figure) => figure.toFixed(3))];
}

function mean(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}

function describeLines(
  samples: readonly Sample[],
  before: readonly Result[],
  after: readonly Result[],
): string {
  const counts = new Map<string, number>();
  after.forEach(({ lines }, page) => {
    const { body, lang } = samples[page]!;
    const isGold = alignGold(
      lines.map(({ text }) => text),
      body ?? '',
      lang,
    );
    lines.forEach(({ reason }, index) => {
      if (reason.by !== 'rule' || reason.code !== CODE) return;
      const kept = isKept(before[page]!.lines[index]!.role) ? 'kept' : 'removed anyway';
      const kind = `${isGold[index] ? 'gold' : 'junk'}, ${kept}`;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    });
  });
  const told = [...counts].sort().map(([kind, count]) => `${kind} ${count}`);
  return `lines: ${told.join('; ')}\n`;
}

await runBench(main);
