import type { MetadataCandidate } from '../core/page.js';
import { isObject, type JsonObject, parseJsonLd } from './parse-json-ld.js';

type Field = MetadataCandidate['field'];

const ARTICLE = /(?:Article|Posting|Report|Review|Recipe)$/u;
const PAGE = /(?:^|[a-z])(?:WebPage|Page|CreativeWork|VideoObject)$/u;

const ADDRESS = /^(?:https?:)?\/\//u;

/** Where each field of an article stands in linked data. */
const KEYS: readonly (readonly [Field, readonly string[]])[] = [
  ['title', ['headline', 'name']],
  ['description', ['description']],
  ['date', ['datePublished', 'dateCreated', 'uploadDate']],
  ['modified', ['dateModified']],
  ['author', ['author', 'creator']],
  ['site', ['publisher']],
  ['url', ['url', 'mainEntityOfPage']],
  ['language', ['inLanguage']],
  ['type', ['@type']],
  ['body', ['articleBody']],
];

/**
 * What a page's linked data says of its article; the article before the page around it. Of
 * several articles the one at the page's address counts, else the first.
 */
export function readJsonLd(
  scripts: readonly string[],
  addresses: readonly string[],
): MetadataCandidate[] {
  const nodes = scripts.flatMap(parseJsonLd);
  const named = new Map(nodes.map((node) => [node['@id'], node]));
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const article = articles.find((node) => isAt(node, addresses)) ?? articles[0];
  const pages = nodes.filter((node) => typesOf(node).some((type) => PAGE.test(type)));
  return [article, pages[0]].flatMap((node) => (node ? candidatesOf(node, named) : []));
}

type Named = ReadonlyMap<unknown, JsonObject>;

function candidatesOf(node: JsonObject, named: Named): MetadataCandidate[] {
  const type = typesOf(node)[0] ?? 'Thing';
  return KEYS.flatMap(([field, keys]) => {
    const found = keys.map((key) => ({ key, values: valuesOf(node[key], named) }));
    const { key, values } = found.find(({ values }) => values.length > 0) ?? { values: [] };
    return values
      .filter((value) => field === 'url' || !ADDRESS.test(value))
      .map((value) => ({ field, value, from: `json-ld:${type}.${key}` }));
  });
}

/** The texts of a value: a string, the name of an object, or those of each in a list. */
function valuesOf(value: unknown, named: Named, level = 0): string[] {
  if (level > 3) return [];
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) {
    return value.slice(0, 50).flatMap((item) => valuesOf(item, named, level + 1));
  }
  if (!isObject(value)) return [];
  const { name, '@value': plain, '@id': id } = value;
  const told = name ?? plain;
  if (told !== undefined) return valuesOf(told, named, level + 1);
  const other = named.get(id);
  return valuesOf(other && other !== value ? other.name : id, named, level + 1);
}

function typesOf({ '@type': type }: JsonObject): string[] {
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

function isAt(node: JsonObject, addresses: readonly string[]): boolean {
  const { url, mainEntityOfPage: page, '@id': id } = node;
  const own = [url, id, isObject(page) ? page['@id'] : page];
  return own.some((address) => typeof address === 'string' && addresses.includes(address));
}
