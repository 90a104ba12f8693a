/** What a word is. */
export interface WordShape {
  /** Every word of a text. */
  readonly all: RegExp;
  /** A whole word and nothing else. */
  readonly one: RegExp;
  /** What does not stand before a word, at the end of a text, and after it, at the beginning. */
  readonly before: RegExp;
  readonly after: RegExp;
}

/** So many words are looked for one by one; for more it is worth to cut the whole text. */
const FEW = 40;

/** A function that says whether a text has a word apart from others. */
export function wordFinder(text: string, shapeOf: () => WordShape): (word: string) => boolean {
  const known = new Map<string, boolean>();
  let all: ReadonlySet<string> | undefined;
  return (word) => {
    const answer = known.get(word);
    if (answer !== undefined) return answer;
    if (known.size >= FEW) all ??= new Set(text.match(shapeOf().all));
    const isThere = all ? all.has(word) : text.includes(word) && isApart(text, word, shapeOf());
    known.set(word, isThere);
    return isThere;
  };
}

function isApart(text: string, word: string, { one, before, after }: WordShape): boolean {
  if (!one.test(word)) return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const isPart =
      (!isBlank(text, at - 1) && before.test(text.slice(Math.max(0, at - 2), at))) ||
      (!isBlank(text, end) && after.test(text.slice(end, end + 2)));
    if (!isPart) return true;
  }
  return false;
}

/** Most words have a space on either side, which no shape takes for a part of a word. */
function isBlank(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x20;
}
