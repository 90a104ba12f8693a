import { lazily } from '../../../core/lazily.js';
import type { MeasuredLine } from '../../../features/measure-page.js';
import { loadIconNames } from '../../../lines/icons/load-icon-names.js';
import type { SurveyedPage } from '../../survey-page.js';

/** Longer lines are residue only when they repeat a marker. */
const LONGEST_NAME = 240;
const LONGEST_LIST_NAME = 28;
const MARKER = /[iIíÍ][cCkK][oOôÔóÓ]|[lL]ogo/;

/** A joint in one word, or a very long one; a pointing shape; a drawing's signature or description; a glyph. */
const SIGNS = [
  /^[^\s\-_/@]*[-_/@]\S*$/,
  /^\S{25,}$/,
  /^[a-z]{2,12} [a-z]{2,12}-/,
  /^[a-z]+-[a-z]+ [a-z]+-[a-z]/,
  /hevron|[aA]rrow|[cC]aret|[aA]ngle/,
  /^Created |ndicate|epresent|ymboli[sz]e/,
  /[\ue000-\uf8ff]|[\udb80-\udbff]/,
];

/** One look that spares most lines every rule on icons; the rules say what is certain. */
export function mayBeIcon(line: MeasuredLine, { lines }: SurveyedPage): boolean {
  const { text, size, glued, index } = line;
  if (text.length > LONGEST_NAME) return MARKER.test(text);
  if (size === 0 || glued || lines[index + 1]?.glued) return true;
  return isLowerCase(text) || SIGN().test(text) || opensWithLayer(text);
}

/** Only such a name can stand in a list of icons without a sign of its own. */
function isLowerCase(text: string): boolean {
  const code = text.charCodeAt(0);
  return text.length <= LONGEST_LIST_NAME && code >= 97 && code <= 122;
}

const SIGN = lazily(() => {
  const foreign = loadIconNames().marks.markers.filter((marker) => !MARKER.test(marker));
  const parts = [...SIGNS, MARKER].map(({ source }) => source);
  return new RegExp([...parts, ...foreign].join('|'));
});

/** Whether the first word begins the name of a part of a drawing. */
function opensWithLayer(text: string): boolean {
  return LAYER_WORDS().has(/^\w*/.exec(text)![0]);
}

const LAYER_WORDS = lazily(() => {
  const { layers, numberedLayers } = loadIconNames().marks;
  return new Set([...layers, ...numberedLayers].map((name) => /^\w+/.exec(name)![0]));
});
