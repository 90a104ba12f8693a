import { isAscii } from '../../core/is-ascii.js';
import type { Phrase } from '../../features/lexicon.js';
import type { MeasuredLine } from '../../features/measure-page.js';
import type { PhraseFamily } from '../../features/phrase-family.js';
import { loadDateWords } from '../dates/date-words.js';
import { isWeekday } from '../dates/has-weekday.js';
import { isMonthWord } from '../dates/month-names.js';
import { type Cue, isGivenName, loadAuthorWords } from './author-words.js';
import {
  CONJUNCTION,
  CUE,
  EMPLOYER,
  HONORIFIC,
  IN_CUE,
  longestCueIn,
  NEVER,
  NO_ENDING,
  PARTICLE,
  RANK,
} from './name-words.js';
import { degreesEnd, isDegree } from './read-degrees.js';
import { type NameToken, tokeniseNames } from './tokenise-names.js';

/** What stands right beside a name. */
export type Side =
  | 'edge'
  | 'cue'
  | 'job'
  | 'label'
  | 'number'
  | 'list'
  | 'bar'
  | 'bracket'
  | 'colon'
  | 'stop'
  | 'word'
  | 'glue'
  | 'at'
  | 'inner';

/** A part of a line, or of the metadata, that has the shape of a name. */
export interface NameMention {
  /** As it stands there, with its degrees: `Dr. Jane Doe, MD`. */
  readonly text: string;
  /** The name alone: `Jane Doe`. */
  readonly name: string;
  /** Offsets into the line's text. */
  readonly start: number;
  readonly end: number;
  /** Its words, particles and degrees left out. */
  readonly words: readonly string[];
  readonly isLower: boolean;
  readonly isBare: boolean;
  /** Whether a job, a section or a capital inside a word is a part of it: `The Harbour Desk`. */
  readonly hasLabel: boolean;
  /** The cue that opens it, or the list that it is in. */
  readonly cue: Cue | null;
  readonly before: Side;
  readonly after: Side;
  /** Names before it in the same list. */
  readonly place: number;
  /** Offset at which that list begins. */
  readonly list: number;
  /** Index of its line; -1 in the metadata. */
  readonly index: number;
  /** Where the metadata has it. */
  readonly from: string | null;
}

/** What is known of a name before it is spelled out. */
export interface NameShape
  extends Pick<
    NameMention,
    'start' | 'end' | 'isLower' | 'isBare' | 'cue' | 'before' | 'after' | 'place' | 'list'
  > {
  readonly words: ArrayLike<unknown>;
}

const MOST_WORDS = 5;
/** In longer lines a job stands beside a name, and is no part of a desk's. */
const LONGEST_DESK = 16;
/** Families whose phrases are no part of a name. */
const LABELS: ReadonlySet<PhraseFamily> = new Set([
  'share',
  'follow',
  'pointer',
  'related',
  'comments',
  'reply',
  'newsletter',
  'advert',
  'navigation',
  'section',
  'media',
  'published',
  'updated',
  'tags',
  'legal',
  'bio',
]);
const LIST_MARKS: ReadonlySet<string> = new Set(',、，;；&/+／･');
const SIDE_OF_MARK: ReadonlyMap<string, Side> = new Map([
  ...[...LIST_MARKS].map((mark) => [mark, 'list'] as const),
  ...[...'|｜•–—-·>»:：›~▪●'].map((mark) => [mark, 'bar'] as const),
  ...[...'()[]{}（）【】「」“”"„«‘'].map((mark) => [mark, 'bracket'] as const),
  ...[...'.!?。…'].map((mark) => [mark, 'stop'] as const),
  ['@', 'at'],
  ['#', 'at'],
]);

/**
 * Every part of a line's first words that may be a name, as far as its shape is wanted: most are
 * not, and are never spelled out.
 */
export function findSpans(
  line: MeasuredLine,
  most: number,
  isWanted: (shape: NameShape) => boolean = () => true,
): NameMention[] {
  const { text } = line;
  const tokens = tokeniseNames(text, true, most);
  const labels = labelOffsets(line);
  const shapes = new ShapeFinder(text, tokens, labels, false).find();
  const isDesk = (labels.size > 0 || isCut(tokens)) && line.wordCount <= LONGEST_DESK;
  const whole = isDesk ? findWhole(text, most, tokens, labels, shapes) : [];
  const spans: NameMention[] = [];
  for (const shape of shapes) {
    const isPiece = whole.some((other) => isPieceOf(shape, other));
    if (isWanted(shape) && !isPiece) spans.push(spell(shape, line, false));
  }
  for (const shape of whole) {
    const isPerson = shapes.some((other) => isPersonIn(other, shape));
    if (isWanted(shape) && !isPerson) spans.push(spell(shape, line, true));
  }
  return spans;
}

/** The names that jobs, sections and capitals inside words have cut: `The Harbour Desk`. */
function findWhole(
  text: string,
  most: number,
  tokens: readonly NameToken[],
  labels: ReadonlyMap<number, PhraseFamily>,
  known: readonly Shape[],
): Shape[] {
  const isUncut = !isCut(tokens) && tokens.length < most;
  const uncut = isUncut ? tokens : tokeniseNames(text, false, most);
  const found = new ShapeFinder(text, uncut, labels, true).find();
  return found.filter(
    (one) =>
      !isJob(one, labels) &&
      !known.some(({ start, end }) => start === one.start && end === one.end),
  );
}

/** `Jane Doe, Political Editor`: what she is, and no desk. */
function isJob({ words, place }: Shape, labels: ReadonlyMap<number, PhraseFamily>): boolean {
  return place > 0 && words.every(({ start }) => labels.get(start) === 'job');
}

/** Each by its name: copies by spreading take ten times as long. */
function spell(shape: Shape, { text, index }: MeasuredLine, hasLabel: boolean): NameMention {
  const { start, end, words, isLower, isBare, cue, before, after, place, list } = shape;
  return {
    text: withoutTail(text.slice(start, end)),
    name: withoutTail(text.slice(shape.nameStart, shape.nameEnd)),
    start,
    end,
    words: words.map(textOf),
    isLower,
    isBare,
    hasLabel,
    cue,
    before,
    after,
    place,
    list,
    index,
    from: null,
  };
}

/** Whether it is what a job or a capital cut off a name that has no person in it: `The Harbour`. */
function isPieceOf(piece: Shape, whole: Shape): boolean {
  if (piece.start < whole.start || piece.end > whole.end) return false;
  const isDesk = isDeskName(whole.words.map(textOf)) && !opensWithGiven(whole);
  return isDesk || (whole.words.length === 1 && !opensWithGiven(piece));
}

/** Whether the longer one is a person and their job: `Jane Doe, Editor`. */
function isPersonIn(person: Shape, whole: Shape): boolean {
  const isOpening = person.start === whole.start && person.end < whole.end;
  return isOpening && person.words.length > 1 && opensWithGiven(person);
}

/** Some are called `The`, but not those who sign as `The Harbour Team`. */
function opensWithGiven({ words }: Shape): boolean {
  const { traits, text } = words[0]!;
  return !(traits & NO_ENDING) && isGivenName(text);
}

/** Whether it ends as the names of those do who sign together: `The Harbour Team`. */
export function isDeskName(words: readonly string[]): boolean {
  return words.length > 1 && loadAuthorWords().desks.has(words.at(-1)!.toLowerCase());
}

/** Whether a word of the line may have been cut in two. */
function isCut(tokens: readonly NameToken[]): boolean {
  return tokens.some(({ isGlued }) => isGlued);
}

/** A shape with the tokens that spell it, and where the name alone stands. */
interface Shape extends NameShape {
  readonly words: readonly NameToken[];
  readonly nameStart: number;
  readonly nameEnd: number;
}

/**
 * Words that mean `and` in some languages and `in` or `at` in others, with cues of the former:
 * `Door Jan de Vries en Wubbo Bos`, `Por Ana Gil en Madrid`.
 */
const PREPOSITIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['in', ['avtor', 'avtorica', 'avtorji', 'piše', 'besedilo']],
  ['en', ['door', 'tekst', 'geschreven', 'geplaatst']],
  ['a', ['autor', 'autoři', 'autorka', 'autori', 'napsal', 'napsala', 'text']],
  ['na', ['mwandishi', 'imeandikwa']],
]);
/** The number or sign of a note, or of where an author works, behind a name. */
const NOTE_MARKS = /^[*†‡§¹²³⁰⁴-⁹]$/u;
/** Words of a place. */
const MOST_OF_PLACE = 3;
/** What closes the byname that a mark opens. */
const BYNAME_ENDS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['"', '"'],
  ['“', '”'],
  ['„', '“”'],
  ['‘', '’'],
  ["'", "'"],
]);
/** Letters from a capital inside a surname on; what is glued to one is longer. */
const LONGEST_PIECE = 5;
const HOUR = 'uhr';
const SHORTEST_WEEKDAY = 3;

class ShapeFinder {
  private readonly shapes: Shape[] = [];
  private readonly cues = loadAuthorWords().cues;
  /** The tokens of the name that is being read stand one after the other. */
  private nameFrom = 0;
  private nameSize = 0;
  private before: Side = 'edge';
  private cue: Cue | null = null;
  /** The first word of the last cue. */
  private cueWord = '';
  private place = 0;
  private list = 0;
  /** The last token that is a word of a date. */
  private dateAt = -1;
  /** Offset of what has been read with the last name: its degrees. */
  private readTo = 0;
  private readonly hasNumber: boolean;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly NameToken[],
    private readonly labels: ReadonlyMap<number, PhraseFamily>,
    /** Whether labels, and words that are no names alone, may be a part of one. */
    private readonly isWhole: boolean,
  ) {
    this.hasNumber = tokens.some(({ kind }) => kind === 'number');
  }

  find(): Shape[] {
    for (let at = 0; at < this.tokens.length; ) {
      at = this.tokens[at]!.start < this.readTo ? at + 1 : this.step(at);
    }
    this.flush('edge');
    return this.shapes;
  }

  private step(at: number): number {
    const token = this.tokens[at]!;
    const cued = this.cueLength(at);
    if (cued > 0) return this.openCue(at, cued);
    if (token.isGlued && this.nameSize > 0 && !this.isInside(at)) this.cut('glue', false);
    const family = this.isWhole ? undefined : this.labels.get(token.start);
    if (family) this.cut(family === 'job' ? 'job' : 'label', family === 'job');
    else if (token.kind === 'mark') return this.stepMark(at);
    else if (token.kind === 'number' || this.isOfDate(at)) this.cut('number', false);
    else if (token.kind === 'lower') return this.stepLower(at);
    else if (this.isNever(token) || this.isEmployers(token)) this.cut('word', false);
    else if (token.traits & CONJUNCTION && this.joinsNames(at)) this.cut('list', true);
    else this.goOn(at);
    return at + 1;
  }

  /** `und` of a script without capitals, or on a line in capitals: `BY JANE DOE AND JOHN ROE`. */
  private joinsNames(at: number): boolean {
    const [above, token, next] = [this.tokens[at - 1], this.tokens[at]!, this.tokens[at + 1]];
    if (token.kind === 'bare') return true;
    if (!isLoud(token) || !isLoud(next) || (this.nameSize > 0 && !isLoud(above))) return false;
    // `JUAN PEREZ Y ANA GIL`; one letter between fewer names is an initial.
    const { length } = token.text;
    return length === 1
      ? this.nameSize > 1 && isLoud(this.tokens[at + 2])
      : !token.text.endsWith('.');
  }

  /** Whether the capital is one inside a name: `Mark SubbaRao`, `by HansEhrlich`. */
  private isInside(at: number): boolean {
    const [above, token, next] = [this.tokens[at - 1]!, this.tokens[at]!, this.tokens[at + 1]];
    if (above.kind !== 'capital' || token.kind !== 'capital' || token.traits !== 0) return false;
    if (this.labels.has(token.start) || this.isOfDate(at)) return false;
    const isLast = next === undefined;
    if (this.nameSize > 1) return isLast && token.end - token.start <= LONGEST_PIECE;
    // Firms and programs are called `HarbourBooks` as well.
    const hasDay = next?.kind === 'number' && !next.isGlued;
    return hasDay || (isLast && this.before === 'cue');
  }

  private goOn(at: number): void {
    if (this.nameSize === 0) this.nameFrom = at;
    this.nameSize += 1;
  }

  /** Nobody's name; `Eastwick Staff` may be one. */
  private isNever({ traits, lower }: NameToken): boolean {
    if (!(traits & NEVER)) return false;
    return !(this.isWhole && this.nameSize > 0 && loadAuthorWords().desks.has(lower));
  }

  /** `Jane Doe For The Harbour`: what follows is whom she writes for. */
  private isEmployers({ traits }: NameToken): boolean {
    return (traits & EMPLOYER) !== 0 && this.nameSize > 1;
  }

  /** A month, a day of the week, `9 Uhr` or a zone beside a number; `April` alone is somebody. */
  private isOfDate(at: number): boolean {
    if (!this.hasNumber || !(this.isBesideDate(at) || this.isClock(at))) return false;
    this.dateAt = at;
    return true;
  }

  private isBesideDate(at: number): boolean {
    if (!this.isBesideNumber(at, 1) && !this.isBesideNumber(at, -1)) return false;
    const { lower } = this.tokens[at]!;
    if (isMonthWord(lower) || lower === HOUR) return true;
    // `Placido Domingo`, and some are called `Sun`.
    return this.nameSize > 1 && lower.length >= SHORTEST_WEEKDAY && isWeekday(lower);
  }

  /** `PM` and `BST` behind a time. */
  private isClock(at: number): boolean {
    const above = this.tokens[at - 1];
    if (above?.kind !== 'number' && !(at > 0 && this.dateAt === at - 1)) return false;
    const { pm, am, zones } = loadDateWords();
    const { lower } = this.tokens[at]!;
    return isLoud(this.tokens[at]) && (pm.has(lower) || am.has(lower) || zones.has(lower));
  }

  /** Whether a number is next, or behind no more than `de` or a dot: `Jan Sommer 3` is somebody. */
  private isBesideNumber(at: number, step: number): boolean {
    const next = this.tokens[at + step];
    if (next?.kind === 'number') return true;
    const isBetween = next?.kind === 'mark' || next?.kind === 'lower' || next?.kind === 'bare';
    return isBetween && this.tokens[at + 2 * step]?.kind === 'number';
  }

  private openCue(at: number, length: number): number {
    this.flush('cue');
    this.cue = this.cues.get(this.phrase(at, length)) ?? null;
    this.cueWord = this.tokens[at]!.lower;
    this.before = 'cue';
    this.place = 0;
    let next = at + length;
    while (/^[:：|｜=＝–—՝-]$/u.test(this.tokens[next]?.text ?? '')) next += 1;
    return next;
  }

  private stepMark(at: number): number {
    if (this.nameSize === 1 && this.isByname(at)) {
      this.nameSize += 3;
      return at + 3;
    }
    const { text, start } = this.tokens[at]!;
    if (NOTE_MARKS.test(text) && start > 0 && this.text.charAt(start - 1) !== ' ') {
      if (this.nameSize > 0) this.cut('list', true);
      return at + 1;
    }
    const side = SIDE_OF_MARK.get(text) ?? 'word';
    // A label of a day: `Son Güncellenme: 07.05.2024`.
    if (text === ':' && this.tokens[at + 1]?.kind === 'number') this.nameSize = 0;
    this.cut(side, side === 'list');
    // What follows is a handle or a keyword.
    return side === 'at' ? at + 2 : at + 1;
  }

  /** `Paula (Gray) Doe`, `John “Jack” Roe`: a name between marks, between two others. */
  private isByname(at: number): boolean {
    const [opening, own, closing, next] = this.tokens.slice(at, at + 4);
    const areNames = own?.kind === 'capital' && next?.kind === 'capital' && !next.isGlued;
    return areNames && BYNAME_ENDS.get(opening!.text)?.includes(closing!.text) === true;
  }

  private stepLower(at: number): number {
    const token = this.tokens[at]!;
    const opens = this.before === 'cue' && this.nameSize === 0;
    const isJoined = this.nameSize > 0 || this.before === 'list' || this.isBehindJob(at);
    const isConjunction = isJoined && (token.traits & CONJUNCTION) !== 0;
    if (isConjunction && !this.joinsSmall(at)) return this.skipPlace(at);
    if (isConjunction) this.cut('list', true);
    else if (token.traits & PARTICLE && (this.nameSize > 0 || opens)) this.goOn(at);
    else if (opens || this.isLone(at)) this.takeLower(at);
    else this.cut('word', false);
    return at + 1;
  }

  private joinsSmall(at: number): boolean {
    const cues = PREPOSITIONS.get(this.tokens[at]!.lower);
    if (!cues) return true;
    if (this.cue !== null) return cues.includes(this.cueWord);
    const next = this.tokens[at + 1];
    return next !== undefined && isGivenName(next.text);
  }

  /** `in Paris`, after which the list goes on: `and John Roe in Rome`. */
  private skipPlace(at: number): number {
    this.cut('list', true);
    let next = at + 1;
    while (next <= at + MOST_OF_PLACE && this.tokens[next]?.kind === 'capital') next += 1;
    return next;
  }

  /** `Jane Doe, Editor and John Roe`; of `Editor and Master Gardener` it is one job more. */
  private isBehindJob(at: number): boolean {
    const next = this.tokens[at + 1];
    return this.before === 'job' && next?.kind === 'capital' && isGivenName(next.text);
  }

  /** Whether nothing but a date stands on the line with it. */
  private isLone(at: number): boolean {
    if (this.before !== 'edge' && this.before !== 'number') return false;
    return at + 1 === this.tokens.length || this.tokens[at + 1]!.kind === 'number';
  }

  /** After a cue a name may be written small: `by oz on Monday`. */
  private takeLower(at: number): void {
    const own = this.tokens.slice(at, at + 4);
    const end = own.findIndex(
      ({ kind, traits, start }) =>
        kind !== 'lower' || traits & NO_ENDING || this.labels.get(start) === 'job',
    );
    const small = end < 0 ? own : own.slice(0, end);
    for (const length of new Set([1, small.length <= 3 ? small.length : 1])) {
      this.emit(small.slice(0, length), 'word', true);
    }
    this.cut('word', false);
  }

  /** Ends the name; a list goes on. */
  private cut(side: Side, goesOn: boolean): void {
    this.flush(side);
    this.before = side;
    if (goesOn) this.place += 1;
    else {
      this.cue = null;
      this.place = 0;
    }
  }

  private flush(after: Side): void {
    if (this.nameSize === 0) return;
    const read = this.tokens.slice(this.nameFrom, this.nameFrom + this.nameSize);
    this.nameSize = 0;
    const isLabel = after === 'job' || after === 'label';
    const name = once(this.trim(isLabel ? withoutRanks(read) : read));
    if (name.length === 0) return;
    const title = read[0] === name[0] ? undefined : read[0];
    this.emit(name, after, false, title);
    const inner = name.findLastIndex(
      ({ traits, kind }, at) => at > 0 && kind === 'lower' && traits & CUE,
    );
    if (inner < 1) return;
    const [cue, before] = [this.cue, this.before];
    [this.cue, this.before] = ['by', 'inner'];
    this.emit(name.slice(inner + 1), after, false);
    [this.cue, this.before] = [cue, before];
  }

  private trim(name: readonly NameToken[]): readonly NameToken[] {
    let from = 0;
    let to = name.length;
    while (from < to && name[from]!.traits & HONORIFIC) from += 1;
    while (from < to && name[from]!.kind === 'lower' && this.before !== 'cue') from += 1;
    while (to > from && isNoEnding(name[to - 1]!)) to -= 1;
    while (to > from + 2 && isDegree(name[to - 1]!.text)) to -= 1;
    return to - from === name.length ? name : name.slice(from, to);
  }

  /** @param title the first of the words before it that address somebody: `Dr.` */
  private emit(
    name: readonly NameToken[],
    after: Side,
    isLower: boolean,
    title: NameToken | undefined = undefined,
  ): void {
    const [first, last] = [name[0], name.at(-1)];
    if (!first || !last) return;
    const proper = isLower ? name : withoutParticles(name);
    if (proper.length === 0 || proper.length > MOST_WORDS) return;
    const start = title?.kind === 'capital' ? title.start : first.start;
    const end = isLower ? last.end : degreesEnd(this.text, last.end);
    this.readTo = end;
    if (this.place === 0) this.list = first.start;
    this.shapes.push({
      words: proper,
      start,
      end,
      nameStart: first.start,
      nameEnd: last.end,
      isLower,
      isBare: first.kind === 'bare',
      cue: this.cue,
      before: this.before,
      after,
      place: this.place,
      list: this.list,
    });
  }

  /** How many tokens from one on are a cue; of a particle's letters only where no name goes on. */
  private cueLength(at: number): number {
    const { traits, isGlued } = this.tokens[at]!;
    const next = this.tokens[at + 1];
    if (traits & CUE && this.isJob(at)) return 0;
    const most = next && next.traits & IN_CUE ? longestCueIn(traits) : 1;
    for (let length = Math.min(most, this.tokens.length - at); length > 1; length -= 1) {
      if (this.cues.has(this.phrase(at, length))) return length;
    }
    const isOpen = this.nameSize === 0 || isGlued || !(traits & PARTICLE);
    return traits & CUE && isOpen ? 1 : 0;
  }

  /** `Jane Doe, Political Editor, and John Roe`: what Jane is; `Editor: John Roe` says who edited. */
  private isJob(at: number): boolean {
    if (this.labels.get(this.tokens[at]!.start) !== 'job' || this.cue === null) return false;
    const [above, next] = [this.tokens[at - 1], this.tokens[at + 1]];
    const isSecond = above !== undefined && this.labels.get(above.start) === 'job';
    const isListed =
      next !== undefined && (LIST_MARKS.has(next.text) || (next.traits & CONJUNCTION) !== 0);
    return isSecond || isListed;
  }

  private phrase(at: number, length: number): string {
    if (length === 1) return this.tokens[at]!.lower;
    return this.tokens
      .slice(at, at + length)
      .map(({ lower }) => lower)
      .join(' ');
  }
}

/** `Jane Doe Former Deputy`, before `Editor`. */
function withoutRanks(name: readonly NameToken[]): readonly NameToken[] {
  const end = name.findLastIndex(({ traits }) => !(traits & RANK)) + 1;
  return end === name.length ? name : name.slice(0, end);
}

function isLoud(token: NameToken | undefined): boolean {
  return token?.kind === 'capital' && token.text === token.text.toUpperCase();
}

function textOf({ text }: NameToken): string {
  return text;
}

function withoutParticles(name: readonly NameToken[]): readonly NameToken[] {
  return name.every(isProper) ? name : name.filter(isProper);
}

/** No particle, and no mark around a byname. */
function isProper({ kind }: NameToken): boolean {
  return kind !== 'lower' && kind !== 'mark';
}

/** A name that a picture's label and its caption both say: `Jane Doe Jane Doe`. */
function once(name: readonly NameToken[]): readonly NameToken[] {
  const half = name.length / 2;
  const isTwice = half > 1 && name.every((token, at) => token.text === name[at % half]?.text);
  return isTwice ? name.slice(0, half) : name;
}

/** `Jane Doe4`, `Jane Doe's`: a footnote's number, how many comments there are, or what is hers. */
function withoutTail(name: string): string {
  if (!name.includes(' ')) return name;
  const tail = isAscii(name) ? /(?<=[a-z]{2})(?:\d{1,3}|'s)$/ : /(?<=\p{Ll}{2})(?:\d{1,3}|['’]s)$/u;
  return name.replace(tail, '');
}

/** A particle, or a word such as `In` before a place. */
function isNoEnding({ kind, traits }: NameToken): boolean {
  return kind === 'lower' || (traits & NO_ENDING) !== 0;
}

/** Where phrases of the lexicon stand that are no names, by the offsets of their words. */
function labelOffsets(line: MeasuredLine): ReadonlyMap<number, PhraseFamily> {
  if (!line.phrases.some(isLabel)) return NO_LABELS;
  const offsets = new Map<number, PhraseFamily>();
  const { starts } = line;
  for (const { family, from, to } of line.phrases.filter(isLabel)) {
    for (let word = from; word < to; word += 1) {
      if (!offsets.has(starts[word]!)) offsets.set(starts[word]!, family);
    }
  }
  return offsets;
}

const NO_LABELS: ReadonlyMap<number, PhraseFamily> = new Map();

function isLabel({ family }: Phrase): boolean {
  return family === 'job' || LABELS.has(family);
}
