import { lazily } from '../../../core/lazily.js';
import type { MeasuredLine } from '../../../features/measure-page.js';
import { loadIconNames } from '../../../lines/icons/load-icon-names.js';
import type { SurveyedPage } from '../../survey-page.js';

/** Longer lines are residue only when they repeat a marker. */
const LONGEST_NAME = 240;
/** Longer lines are no name of a shape, nor a row of classes. */
const LONGEST_ROW = 80;
const LONGEST_LIST_NAME = 28;
const MARKER = /[iIíÍ][cCkK][oOôÔóÓ]|[lL]ogo/;
const SHAPE = /hevron|[aA]rrow|[cC]aret|[aA]ngle/;
const GLYPH = /[\ue000-\uf8ff]|[\udb80-\udbff]/;

/** A joint in one word, or a very long one; classes in a row; a drawing's signature or description. */
const OPENINGS = [
  /[^\s\-_/@]*[-_/@]\S*$/,
  /\S{25,}$/,
  /[a-z]{2,12} [a-z]{2,12}-/,
  /[a-z]+-[a-z]+ [a-z]+-[a-z]/,
  /Created /,
  /[aA][nN]? [^.]{3,60}\. /,
  /[uU].ed [tT][oO] /,
];

/**
 * One look that spares most lines every rule on icons; the rules say what is certain. What can
 * stand anywhere is looked for by expressions of one kind each, which engines do fast.
 */
export function mayBeIcon(line: MeasuredLine, { lines, scan }: SurveyedPage): boolean {
  const { text, size, glued, index } = line;
  if (text.length > LONGEST_NAME) return MARKER.test(text);
  if (size === 0 || glued || lines[index + 1]?.glued) return true;
  return (
    isLowerCase(text) ||
    OPENING().test(text) ||
    ANY_MARKER().test(text) ||
    (text.length <= LONGEST_ROW && SHAPE.test(text)) ||
    (scan.symbols[index]! > 0 && GLYPH.test(text))
  );
}

/** Only such a name can stand in a list of icons without a sign of its own. */
function isLowerCase(text: string): boolean {
  const code = text.charCodeAt(0);
  return text.length <= LONGEST_LIST_NAME && code >= 97 && code <= 122;
}

/** How all of those lines open, and lines that name a part of a drawing. */
const OPENING = lazily(() => {
  const { layers, numberedLayers } = loadIconNames().marks;
  const words = [...layers, ...numberedLayers].map((name) => /^\w+/.exec(name)![0]);
  const layer = `(?:${[...new Set(words)].join('|')})(?!\\w)`;
  return new RegExp(`^(?:${[...OPENINGS.map(({ source }) => source), layer].join('|')})`);
});

const ANY_MARKER = lazily(() => {
  const foreign = loadIconNames().marks.markers.filter((marker) => !MARKER.test(marker));
  return new RegExp([MARKER.source, ...foreign].join('|'));
});
