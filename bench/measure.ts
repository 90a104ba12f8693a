import { countBlocks } from './block-score.js';
import { findTruths, type Truth } from './find-truth.js';
import { placeLines } from './line-kind-score.js';
import type { BenchOptions } from './options.js';
import { readCorpus } from './read-corpus.js';
import type { Group } from './report.js';
import type { Source, Style } from './row.js';
import { scoreDocument } from './score-document.js';
import type { System } from './systems.js';
import { Tally } from './tally.js';

/** Runs every system over the chosen pages, one page in memory at a time. */
export async function measure(
  { corpus, sources, styles, sample, markdown }: BenchOptions,
  systems: readonly System[],
): Promise<Group[]> {
  const groups = sources.flatMap((source) =>
    styles.map((style) => ({
      source,
      style,
      tallies: new Map(systems.map(({ name }) => [name, new Tally()])),
    })),
  );
  for await (const page of readCorpus({ dir: corpus, sources, sample, markdown })) {
    findTruths(page, styles).forEach((truth, at) => {
      addTo(groupOf(groups, page.row.source, styles[at]!), systems, truth);
    });
  }
  return groups;
}

function addTo({ tallies }: Group, systems: readonly System[], truth: Truth): void {
  for (const { name, extract } of systems) {
    const outcome = extract(truth);
    const places = placeLines(truth.kinds, truth.lines, outcome);
    const tally = tallies.get(name)!;
    tally.add(scoreDocument(truth, outcome), places);
    countBlocks(truth.blocks, outcome, tally.blocks);
  }
}

function groupOf(groups: readonly Group[], source: Source, style: Style): Group {
  return groups.find((group) => group.source === source && group.style === style)!;
}
