import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { measure } from './measure.js';
import { type BenchOptions, parseOptions } from './options.js';
import { readPeers } from './read-peers.js';
import { formatReport, reportAsJson } from './report.js';
import { runBench } from './run-bench.js';
import { DO_NOTHING, winnow } from './systems.js';

/** `npm run bench`: measures cleaning against a corpus, prints tables and writes JSON. */
async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  const groups = await measure(options, [DO_NOTHING, ...readPeers(options), winnow(options)]);
  const note = honesty(options);
  process.stdout.write(formatReport(groups, note));
  mkdirSync(dirname(options.json), { recursive: true });
  writeFileSync(options.json, reportAsJson(groups, { ...options, note }));
}

/** Whether the figures may be quoted. */
function honesty({ rulesOnly, folds }: BenchOptions): string {
  if (rulesOnly)
    return 'Rules alone: no line was judged by what was trained on these pages; the fields were.';
  if (folds) return 'Cross-validated by site: each page by weights that never saw its site.';
  return 'The weights were trained on these pages: not a score. Use --folds DIR or --rules-only.';
}

await runBench(main);
