import { lazily } from '../../core/lazily.js';
import { mayBeEastAsian } from '../../core/may-be-east-asian.js';
import type { MeasuredLine } from '../../features/measure-page.js';
import type { Cue } from './author-words.js';
import { loadAuthorWords } from './author-words.js';
import type { NameMention, Side } from './find-spans.js';

/** Han, kana and Hangul, where cues and names touch. */
const SCRIPT = lazily(
  () => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
);
const BETWEEN = /^[\s:：/／|｜・=＝]*/u;
const CUTS = /[\s\u3000]*[,，、/／|｜;；()（）【】[\]「」＝=。.:：@\d]|\s{2,}/u;
const LONGEST = 60;

/** Whether a line is written so. */
export function isUnspacedName(text: string): boolean {
  return text.length <= LONGEST && mayBeEastAsian(text) && SCRIPT().test(text);
}

type Placed = Pick<MeasuredLine, 'text' | 'index'>;

/** Names of Chinese, Japanese and Korean in a short line, by the words that touch them. */
export function findUnspaced(line: Placed): NameMention[] {
  return [...afterCues(line), ...beforeCues(line), ...alone(line)];
}

/** `文/张三`, `记者 张三 李四`, `取材・文=山田太郎`. */
function afterCues(line: Placed): NameMention[] {
  const { text } = line;
  const spans: NameMention[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const found = cueAt(text, at);
    if (!found) continue;
    const [phrase, cue] = found;
    const gap = BETWEEN.exec(text.slice(at + phrase.length))![0].length;
    const from = at + phrase.length + gap;
    spans.push(...namesFrom(line, from, cue));
    at = from - 1;
  }
  return spans;
}

function cueAt(text: string, at: number): readonly [string, Cue] | null {
  for (const entry of loadAuthorWords().before) {
    if (text.startsWith(entry[0], at)) return entry;
  }
  return null;
}

/** One name, or several with spaces between, up to a mark or a word that no name has. */
function namesFrom(line: Placed, from: number, cue: Cue): NameMention[] {
  const { text } = line;
  const rest = text.slice(from, from + 30);
  const ends = [...loadAuthorWords().stops, ...loadAuthorWords().before.keys()];
  const end = [
    rest.search(CUTS),
    ...ends.map((word) => (word.length > 1 ? rest.indexOf(word) : -1)),
  ]
    .filter((place) => place >= 0)
    .reduce((a, b) => Math.min(a, b), rest.length);
  const part = rest.slice(0, end).trimEnd();
  const pieces = part.split(/[\s\u3000]/u);
  const isOne = pieces.length === 1 || pieces.some(({ length }) => length < 3);
  if (isOne && isHanName(part)) return [toSpan(line, from, part, cue, 'cue', 0)];
  if (pieces.length < 2 || !pieces.every((piece) => isHanName(piece))) return [];
  return pieces.map((piece, place) =>
    toSpan(line, text.indexOf(piece, from), piece, cue, 'cue', place),
  );
}

/** `김혜진 기자`, `山田太郎記者`. */
function beforeCues(line: Placed): NameMention[] {
  const { text } = line;
  return loadAuthorWords().after.flatMap((cue) => {
    const at = text.indexOf(cue);
    // Before a name it has opened that one already.
    if (at < 1 || opensName(text.slice(at + cue.length))) return [];
    const part = text.slice(0, at).trimEnd();
    const from = Math.max(lastCut(part), 0);
    const name = part.slice(from).trim();
    return isHanName(name) ? [toSpan(line, part.indexOf(name, from), name, 'by', 'cue', 0)] : [];
  });
}

function isHanName(text: string): boolean {
  return /^(?:\p{Script=Han}{1,3}[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}|[\p{Script=Han}々]{2,4}|[\p{Script=Katakana}ー]{2,9}[・･][\p{Script=Katakana}ー・･]{2,14}|\p{Script=Hangul}{2,4})$/u.test(
    text,
  );
}

function opensName(text: string): boolean {
  return /^[\s:：/／]*\p{Script=Han}{2}/u.test(text);
}

function lastCut(part: string): number {
  for (let at = part.length - 1; at >= 0; at -= 1) {
    if (/[\s,，、/／|｜()（）【】[\]「」＝=。.:：·]/u.test(part.charAt(at))) return at + 1;
  }
  return 0;
}

function alone(line: Placed): NameMention[] {
  const { text } = line;
  const { before, after } = loadAuthorWords();
  if ([...before.keys(), ...after].some((cue) => cue.length > 1 && text.includes(cue))) return [];
  const name = text.replace(/^[（(【[]|[）)】\]]$/gu, '').trim();
  return isHanName(name) ? [toSpan(line, text.indexOf(name), name, null, 'edge', 0)] : [];
}

function toSpan(
  { text, index }: Placed,
  start: number,
  name: string,
  cue: Cue | null,
  before: Side,
  place: number,
): NameMention {
  const end = start + name.length;
  return {
    text: name,
    name,
    start,
    end,
    words: name.split(/[\s\u3000・･]/u),
    isLower: false,
    isBare: true,
    hasLabel: false,
    cue,
    before,
    after: end >= text.length ? 'edge' : cue ? 'cue' : 'word',
    place,
    list: start,
    index,
    from: null,
  };
}
