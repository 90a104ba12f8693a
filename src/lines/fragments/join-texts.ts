const NO_SPACE_BEFORE = /^(?:[,.;:!?)\]”’»%。、，！？：；）」』،؛]|['’-]\p{Ll})/u;
const NO_SPACE_AFTER = /[([“„«（「『]$/u;
const WIDE_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
const WIDE_START = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Two pieces of one sentence with the space between them that reads right. */
export function joinTexts(first: string, second: string): string {
  const isTight =
    NO_SPACE_BEFORE.test(second) ||
    NO_SPACE_AFTER.test(first) ||
    (WIDE_END.test(first) && WIDE_START.test(second));
  return isTight ? first + second : `${first} ${second}`;
}
