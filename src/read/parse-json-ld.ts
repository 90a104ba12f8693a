import { lazily } from '../core/lazily.js';

/** A JSON object of a page's linked data. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Keys under which the page itself stands, and not what it links to or lists. */
const INWARD = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/** A page can hold any number of nodes; those of an article come early. */
const MOST_NODES = 2000;

/** The objects of one `application/ld+json` script, outermost first; none when it is past repair. */
export function parseJsonLd(source: string): JsonObject[] {
  const root = parse(source) ?? parse(repair(source));
  const queue: unknown[] = [root];
  const nodes: JsonObject[] = [];
  for (let at = 0; at < queue.length && at < MOST_NODES; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_NODES));
    if (!isObject(value)) continue;
    nodes.push(value);
    queue.push(...INWARD.map((key) => value[key]));
  }
  return nodes;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

const CONTROLS = lazily(() => /\p{Cc}/gu);
const COMMA_BEFORE_END = /,\s*(?=[}\]])/gu;

/** Mends what templates break: raw line breaks in texts, comment marks around, stray commas. */
function repair(source: string): string {
  const bare = source.replace('<![CDATA[', '').replace(']]>', '');
  const start = bare.search(/[{[]/u);
  const end = bare.lastIndexOf(bare.charAt(start) === '[' ? ']' : '}');
  return bare
    .slice(start, end + 1)
    .replace(CONTROLS(), ' ')
    .replace(COMMA_BEFORE_END, '')
    .replaceAll("\\'", "'");
}
