import type { MetadataCandidate } from '../core/page.js';
import { readJsonAsset } from '../core/read-asset.js';

type Field = MetadataCandidate['field'];
type Attributes = Readonly<Record<string, string>>;

/** What the `<meta>` elements of a page say, in the order in which the names are believed. */
export function readMetaTags(metas: readonly Attributes[]): MetadataCandidate[] {
  const names = loadNames();
  const found = metas.flatMap((attributes) => {
    const name = nameOf(attributes);
    const known = names.get(name);
    const value = attributes.content?.trim() ?? '';
    if (!known || value === '') return [];
    return [{ rank: known.rank, field: known.field, value, from: `meta:${name}` }];
  });
  found.sort((a, b) => a.rank - b.rank);
  return [...found.map(({ rank: _, ...candidate }) => candidate), ...writtenBy(metas)];
}

function nameOf(attributes: Attributes): string {
  const { property, name, 'http-equiv': header } = attributes;
  return (property ?? name ?? header ?? '').trim().toLowerCase();
}

/** A label and its value in two elements, made for link previews: `twitter:label1`, `data1`. */
function writtenBy(metas: readonly Attributes[]): MetadataCandidate[] {
  const contents = new Map(metas.map((meta) => [nameOf(meta), meta.content?.trim() ?? '']));
  return ['1', '2'].flatMap((number) => {
    const label = contents.get(`twitter:label${number}`)?.toLowerCase() ?? '';
    const value = contents.get(`twitter:data${number}`) ?? '';
    if (value === '' || !loadWrittenBy().has(label)) return [];
    return [{ field: 'author', value, from: `meta:twitter:data${number}` }];
  });
}

interface KnownName {
  readonly field: Field;
  readonly rank: number;
}

let names: ReadonlyMap<string, KnownName> | undefined;
let writtenByWords: ReadonlySet<string> | undefined;

function loadNames(): ReadonlyMap<string, KnownName> {
  names ??= new Map(
    Object.entries(readNames()).flatMap(([field, list]) => rank(field as Field, list)),
  );
  return names;
}

function readNames(): Record<Field, string[]> {
  return readJsonAsset('data/html/meta-names.json');
}

function rank(field: Field, list: readonly string[]): [string, KnownName][] {
  return list.map((name, rank) => [name, { field, rank }]);
}

function loadWrittenBy(): ReadonlySet<string> {
  writtenByWords ??= new Set<string>(readJsonAsset('data/html/written-by.json'));
  return writtenByWords;
}
