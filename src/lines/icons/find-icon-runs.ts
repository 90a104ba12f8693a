import { lazily } from '../../core/lazily.js';
import type { Span } from '../span.js';
import { loadIconNames } from './load-icon-names.js';
import { iconWordShare, isIconWord, nameWords } from './name-words.js';

/** The longest name of one icon, in characters and words. */
const LONGEST = 40;
const MOST_WORDS = 4;

const JOINED = lazily(() => /[\p{L}\p{N}_-]/u);
const CLASS_TAIL = lazily(() => /^[-_][\p{L}\p{N}_-]*/u);
const CASE_TURNS = lazily(() => /[\p{Ll}\p{N}](?=\p{Lu})/gu);

interface Marker {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds runs of icon names that repeat one marker, as the titles of a page's drawings do when
 * nothing separates them: `icon checkicon chevron downicon fb`, `X iconVK icon`.
 */
export function findIconRuns(text: string): Span[] {
  return chains(text, findMarkers(text)).flatMap((chain) => {
    const span = spanOf(text, chain);
    return span && isConvincing(text, chain, span) ? [span] : [];
  });
}

function findMarkers(text: string): Marker[] {
  pattern ??= compileMarkers();
  return [...text.matchAll(pattern)].map(({ 0: marker, index }) => ({
    start: index,
    end: index + marker.length,
  }));
}

let pattern: RegExp | undefined;

/** `icon` in many languages, but not where it begins another word, such as `iconic`. */
function compileMarkers(): RegExp {
  const longestFirst = [...loadIconNames().marks.markers].sort((a, b) => b.length - a.length);
  return new RegExp(`(?:${longestFirst.join('|')})(?!ic|oc|og|s(?!\\p{L}))`, 'giu');
}

/** Markers that follow each other with nothing but a name between them. */
function chains(text: string, markers: readonly Marker[]): Marker[][] {
  const found: Marker[][] = [];
  let chain: Marker[] = [];
  for (const marker of markers) {
    const last = chain.at(-1);
    if (last && !isName(text, last.end, marker.start)) {
      found.push(chain);
      chain = [];
    }
    chain.push(marker);
  }
  if (chain.length > 0) found.push(chain);
  return found.filter(({ length }) => length > 1);
}

/** No mark that a sentence or a list would have. */
function hasNoMarks(name: string): boolean {
  return /^[\p{L}\p{M}\p{N} _/+&#'’\-\u00a0]*$/u.test(name);
}

function isName(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST) return false;
  const name = text.slice(start, end);
  const { stop } = loadIconNames().marks;
  const words = name.split(' ').filter((word) => word !== '');
  return (
    words.length <= MOST_WORDS &&
    hasNoMarks(name) &&
    !words.some((word) => stop.has(word.toLowerCase()))
  );
}

/** Two markers convince when they are glued, three always; and the names must be known ones. */
function isConvincing(text: string, chain: readonly Marker[], [start, end]: Span): boolean {
  const isGlued = chain.some(
    (marker) =>
      JOINED().test(text.charAt(marker.start - 1)) || JOINED().test(text.charAt(marker.end)),
  );
  if (chain.length < 3 && !isGlued) return false;
  const known = iconWordShare(namesBetween(text, chain, start, end));
  return known >= (chain.length < 3 ? 1 : 0.5);
}

function namesBetween(text: string, chain: readonly Marker[], start: number, end: number) {
  const edges = [start, ...chain.flatMap((marker) => [marker.start, marker.end]), end];
  return edges.flatMap((edge, index) =>
    index % 2 === 0 ? nameWords(text.slice(edge, edges[index + 1])) : [],
  );
}

/** Names follow their markers (`icon fb`) or stand before them (`fb icon`). */
function spanOf(text: string, chain: readonly Marker[]): Span | null {
  const first = chain[0] as Marker;
  const last = chain.at(-1) as Marker;
  const tail = nameAfter(text, last.end);
  const namesFollow = tail > last.end && !JOINED().test(text.charAt(first.start - 1));
  return namesFollow ? [first.start, tail] : [nameBefore(text, first.start), last.end];
}

/** Where the name that begins after a marker ends; the same place when none does. */
function nameAfter(text: string, from: number): number {
  if (JOINED().test(text.charAt(from))) return from + classTail(text, from);
  const near = text.slice(from, from + LONGEST);
  if (text.length <= from + LONGEST && isName(text, from, text.length)) return text.length;
  for (const { index } of near.matchAll(CASE_TURNS())) {
    if (isName(text, from, from + index + 1)) return from + index + 1;
  }
  return from;
}

/** Length of the rest of a class such as `icon-cart`, of which the marker is the beginning. */
function classTail(text: string, from: number): number {
  return CLASS_TAIL().exec(text.slice(from, from + LONGEST))?.[0].length ?? 0;
}

/** Where the name that ends before a marker begins; glued to what stands before it, or not. */
function nameBefore(text: string, to: number): number {
  const from = Math.max(0, to - LONGEST);
  const near = text.slice(from, to).trimEnd();
  const word = near.lastIndexOf(' ') + 1;
  const turns = [...near.slice(word).matchAll(CASE_TURNS())].map(({ index }) => word + index + 1);
  const known = [word, ...turns].find((start) => isIconWord(near.slice(start).toLowerCase()));
  if (known !== undefined && known > word) return from + known;
  if (isName(text, 0, to)) return 0;
  return word > 0 ? from + word : to;
}
