import { lazily } from '../../core/lazily.js';

const NO_SPACE_BEFORE = lazily(() => /^(?:[,.;:!?)\]”’»%。、，！？：；）」』،؛]|['’-]\p{Ll})/u);
const NO_SPACE_AFTER = /[([“„«（「『]$/u;
const WIDE_END = lazily(() => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u);
const WIDE_START = lazily(() => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u);

/** The pieces of one text with the spaces between them that read right. */
export function joinTexts(pieces: readonly string[]): string {
  return pieces
    .map((piece, at) => (at === 0 ? piece : gapBetween(pieces[at - 1]!, piece) + piece))
    .join('');
}

function gapBetween(first: string, second: string): string {
  const isTight =
    NO_SPACE_BEFORE().test(second) ||
    NO_SPACE_AFTER.test(first) ||
    (WIDE_END().test(first) && WIDE_START().test(second));
  return isTight ? '' : ' ';
}
