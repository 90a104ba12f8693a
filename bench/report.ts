import { COLUMNS, LEGEND } from './columns.js';
import { formatTable } from './format-table.js';
import type { Confusion, Place } from './line-kind-score.js';
import { LINE_KINDS } from './line-truth.js';
import type { Source, Style } from './row.js';
import type { Tally } from './tally.js';

/** The tallies of one source and style, by the name of the extractor. */
export interface Group {
  readonly source: Source;
  readonly style: Style;
  readonly tallies: ReadonlyMap<string, Tally>;
}

const TITLES: Readonly<Record<Source, string>> = {
  wcxb: 'WCXB articles',
  fundus: 'fundus pages',
  news: 'news set',
};

/** The tables for a person. */
export function formatReport(groups: readonly Group[], note: string): string {
  return [...groups.map(formatGroup), LEGEND, `${note}\n`].join('\n');
}

/** The same figures for a program. */
export function reportAsJson(groups: readonly Group[], conditions: object): string {
  const entries = groups.map(({ source, style, tallies }) => ({
    source,
    style,
    systems: Object.fromEntries(
      [...tallies].map(([name, tally]) => [
        name,
        { documents: tally.documents, ...tally.means(), confusion: tally.confusion },
      ]),
    ),
  }));
  return `${JSON.stringify({ conditions, groups: entries }, null, 2)}\n`;
}

function formatGroup({ source, style, tallies }: Group): string {
  const columns = COLUMNS[source];
  const [first] = tallies.values();
  const head = [
    `${TITLES[source]}, ${style} (${first?.documents ?? 0})`,
    ...columns.map(([name]) => name),
  ];
  const rows = [...tallies].map(([name, tally]) => {
    const means = tally.means();
    return [name, ...columns.map(([, figure]) => means[figure]?.toFixed(3) ?? '–')];
  });
  const confusions = [...tallies].filter(([name]) => name.startsWith('winnow'));
  return [
    formatTable([head, ...rows]),
    ...confusions.map(([name, { confusion }]) => formatConfusion(name, confusion)),
  ].join('\n');
}

function formatConfusion(name: string, confusion: Confusion): string {
  const places: readonly Place[] = ['body', 'captions', 'removed'];
  return formatTable([
    [`${name}: lines that were`, ...places.map((place) => `→ ${place}`)],
    ...LINE_KINDS.map((kind) => [
      `  ${kind}`,
      ...places.map((place) => String(confusion[`${kind}>${place}`])),
    ]),
  ]);
}
