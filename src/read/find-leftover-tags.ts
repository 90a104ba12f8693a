import type { Edit } from '../core/page.js';

const TAG = /<(\/?)([a-z][a-z0-9]{0,9})((?:\s[^<>\n]{0,1000})?)\/?>/giu;

/** Tags that templates and editors leave in text. */
const LEFT = new Set(
  'a abbr b blockquote br center cite em font i img p s small span strike strong sub sup u'.split(
    ' ',
  ),
);

const BREAKS = new Set(['br', 'p', 'blockquote', 'center']);

/**
 * Tags that were left in a text. None are when the text speaks of tags: when it has one that
 * editors do not leave, or one that stands alone between words.
 */
export function findLeftoverTags(text: string): Edit[] {
  if (!text.includes('<')) return [];
  const tags = [...text.matchAll(TAG)];
  if (tags.some((tag) => isSpokenOf(tag, text))) return [];
  return tags.map(({ 0: before, 2: name = '', index }) => ({
    offset: index,
    before,
    after: BREAKS.has(name.toLowerCase()) ? '\n' : '',
    why: 'tag',
  }));
}

/** Whether a tag is a word of the sentence: an unusual one, or a bare one between spaces. */
function isSpokenOf(
  { 0: tag, 1: end, 2: name = '', 3: rest = '', index }: RegExpExecArray,
  text: string,
): boolean {
  const lower = name.toLowerCase();
  if (!LEFT.has(lower)) return true;
  if (/[^\s/]/u.test(rest)) return !rest.includes('=');
  if (end !== '' || lower === 'br') return false;
  const around = text.charAt(index - 1) + text.charAt(index + tag.length);
  return around === '  ';
}
