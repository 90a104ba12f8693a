import type { Tally } from '../batch/tally.js';
import { toOneLine } from '../render/escape-controls.js';

/** What a run did, in a few lines. */
export function summarise(tally: Tally, seconds: number): string {
  const { ok, invalid, error } = tally.statuses;
  const rate = Math.round((ok + invalid + error) / seconds);
  const lines = [
    `${ok} ok, ${invalid} invalid, ${error} failed in ${seconds.toFixed(1)} s (${rate}/s)`,
    count('lines removed', tally.roles),
    count('lines by rule', tally.rules),
    tally.slowest.ms > 0
      ? `slowest: ${toOneLine(tally.slowest.source)}, ${Math.round(tally.slowest.ms)} ms`
      : '',
  ];
  return lines.filter(Boolean).join('\n');
}

/** `name: a 12, b 3`, the most frequent first. */
function count(name: string, counts: Readonly<Record<string, number>>): string {
  const sorted = Object.entries(counts).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return sorted.length === 0 ? '' : `${name}: ${sorted.map((pair) => pair.join(' ')).join(', ')}`;
}
