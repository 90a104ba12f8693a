/** One member of a JSON object, as it stood in the source. */
export interface Member {
  readonly key: string;
  /** `"key": value`, byte for byte: numbers and escapes are not read and written again. */
  readonly raw: string;
}

const WHITE = /[\t\n\r ]/u;

/** The members of a JSON object in order, doubled keys too. `json` must be a valid object. */
export function splitMembers(json: string): Member[] {
  const members: Member[] = [];
  let at = skipWhite(json, skipWhite(json, 0) + 1);
  while (json[at] !== '}') {
    const keyEnd = endOfString(json, at);
    const end = endOfValue(json, skipWhite(json, json.indexOf(':', keyEnd) + 1));
    members.push({ key: JSON.parse(json.slice(at, keyEnd)), raw: json.slice(at, end) });
    at = skipWhite(json, end);
    if (json[at] === ',') at = skipWhite(json, at + 1);
  }
  return members;
}

function skipWhite(json: string, from: number): number {
  let at = from;
  while (WHITE.test(json[at] ?? '')) at += 1;
  return at;
}

/** Index after the closing quote of the string that opens at `from`. */
function endOfString(json: string, from: number): number {
  let quote = json.indexOf('"', from + 1);
  while (isEscaped(json, quote)) quote = json.indexOf('"', quote + 1);
  return quote + 1;
}

function isEscaped(json: string, at: number): boolean {
  let slashes = 0;
  while (json[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

/** Index after the value that begins at `from`. */
function endOfValue(json: string, from: number): number {
  if (json[from] === '"') return endOfString(json, from);
  return json[from] === '{' || json[from] === '[' ? endOfNest(json, from) : endOfScalar(json, from);
}

const DEPTH: Record<string, number> = { '{': 1, '[': 1, '}': -1, ']': -1 };

/** Index after the object or array that opens at `from`. */
function endOfNest(json: string, from: number): number {
  let depth = 0;
  let at = from;
  do {
    const character = json[at] as string;
    depth += DEPTH[character] ?? 0;
    at = character === '"' ? endOfString(json, at) : at + 1;
  } while (depth > 0);
  return at;
}

/** Index after the number or word that begins at `from`. */
function endOfScalar(json: string, from: number): number {
  let at = from;
  while (/[^\t\n\r ,\]}]/u.test(json[at] ?? ',')) at += 1;
  return at;
}
