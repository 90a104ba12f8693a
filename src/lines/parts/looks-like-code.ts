import { lazily } from '../../core/lazily.js';

/** Without those that lists, marks of Markdown and addresses have as well. */
const SYMBOLS = /[{}[\]<>=;|\\^`]/gu;
/** Calls, operators, tags, names with underscores, comments, options, prompts, statements. */
const MARK = lazily(
  () =>
    /\w\(|::|->|=>|[=!<>]=|\$[\p{L}_{(]|<\/?\w+[ />]|\w_\w|^(?:[$#%>]\s|\/\/|\/\*|@\w|--?\w|(?:from \S{1,80} )?import \S)|[{};]$/u,
);
const SENTENCE_END = /[.!?…。！？]["'”’»)」』]?$/u;

/** Share of symbols among the characters of lines of code at least. */
const MANY = 0.05;
/** Words of a sentence that is no comment in code at least. */
const LONG = 12;

/** Share of the visible characters of a text that are symbols of programs, 0 to 1. */
export function symbolShare(text: string): number {
  const visible = text.length - countSpaces(text);
  return (text.match(SYMBOLS)?.length ?? 0) / Math.max(1, visible);
}

/** Whether a line reads like one of a program, of its input or of what it printed. */
export function looksLikeCode(text: string): boolean {
  return !isSentence(text) && (MARK().test(text) || symbolShare(text) >= MANY);
}

/** Whether a line is a whole sentence, as code has them in comments alone. */
export function isSentence(text: string): boolean {
  return endsSentence(text) && countSpaces(text) >= LONG;
}

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

function countSpaces(text: string): number {
  return text.split(' ').length - 1;
}

const STATEMENTS = /[{}<>=]/gu;

/** Whether a line is code whose line breaks were lost: names in it have capitals anywhere. */
export function isFoldedCode(text: string): boolean {
  const marks = text.match(STATEMENTS)?.length ?? 0;
  return marks >= 3 && marks >= 0.015 * text.length;
}
