const WORDS = /(?<![\p{L}\p{N}])\p{L}+(?![\p{L}\p{N}])/gu;
const ENDS_WORD = /[\p{L}\p{N}]$/u;
const OPENS_WORD = /^[\p{L}\p{N}]/u;
const IS_WORD = /^\p{L}+$/u;

/** So many words are looked for one by one; for more it is worth to cut the whole page. */
const FEW = 24;

/** A function that says whether a word stands on the page apart from other letters. */
export function wordsAlone(page: string): (word: string) => boolean {
  const known = new Map<string, boolean>();
  let all: ReadonlySet<string> | undefined;
  return (word) => {
    const answer = known.get(word);
    if (answer !== undefined) return answer;
    if (known.size >= FEW) all ??= new Set(page.match(WORDS));
    const isAlone = all ? all.has(word) : IS_WORD.test(word) && isFound(page, word);
    known.set(word, isAlone);
    return isAlone;
  };
}

function isFound(page: string, word: string): boolean {
  for (let at = page.indexOf(word); at >= 0; at = page.indexOf(word, at + 1)) {
    const end = at + word.length;
    const isPart =
      ENDS_WORD.test(page.slice(Math.max(0, at - 2), at)) ||
      OPENS_WORD.test(page.slice(end, end + 2));
    if (!isPart) return true;
  }
  return false;
}
