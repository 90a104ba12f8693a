import type { CodePart } from '../../core/line.js';
import { classWords, lineage } from '../../core/page-element.js';
import { codePart } from './code-part.js';
import type { Held } from './held.js';
import { endsSentence, symbolShare } from './looks-like-code.js';

const CODE_ELEMENTS = new Set(['code', 'samp', 'kbd']);
const CODE_CLASSES = new Set(
  'brush code highlight highlighter hljs language prettyprint prism shiki source syntax'.split(' '),
);
/** Symbols among the characters of what is written in sentences. */
const MOST_SYMBOLS = 0.03;

/** Elements that may be there for the code alone: its own, and those around it. */
const AROUND = 3;

/**
 * What each line of preformatted text is, where that is code: letters, poems and notes are set with
 * their own line breaks as well.
 */
export function codeOf(lines: readonly Held[]): ((one: Held) => CodePart) | null {
  if (!lines.some(isMarkedCode) && isProse(lines)) return null;
  const lang = readLang(lines[0]!);
  return ({ whole, verbatim }) => codePart(whole, verbatim, lang);
}

const LANG = /(?:^|\s)(?:lang(?:uage)?|highlight-source)-([\w+#.-]{1,20})(?=\s|$)/iu;
const NO_LANG = new Set(['none', 'plain', 'plaintext', 'text', 'txt', 'undefined']);

/** What highlighters of syntax name the code's language by: `language-python`. */
function readLang({ whole, within }: Held): string | undefined {
  const around = [...within, ...lineage(whole, AROUND)];
  const found = around.flatMap(({ attributes }) => LANG.exec(attributes.class ?? '')?.[1] ?? []);
  const lang = found[0]?.toLowerCase();
  return lang && !NO_LANG.has(lang) ? lang : undefined;
}

function isMarkedCode({ whole, within }: Held): boolean {
  if (within.some(({ name }) => CODE_ELEMENTS.has(name))) return true;
  return [...lineage(whole, AROUND)].some((one) =>
    classWords(one).some((word) => CODE_CLASSES.has(word)),
  );
}

function isProse(lines: readonly Held[]): boolean {
  const texts = lines.map(({ line }) => line.text);
  return texts.some(endsSentence) && symbolShare(texts.join(' ')) < MOST_SYMBOLS;
}
