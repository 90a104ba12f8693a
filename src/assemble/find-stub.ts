import { charactersIn } from '../core/characters-in.js';
import type { LabelledLine } from '../core/label.js';
import { asksToPay } from './asks-to-pay.js';
import { isPartOfBody } from './to-blocks.js';

/** Characters of a body that may be the beginning of a longer one. */
const LONGEST_START = 2500;
/** Of one that may be a teaser, or no article at all. */
const LONGEST_TEASER = 400;
/** Lines around the last of the body that may say why it is the last. */
const ABOVE = 2;
const BELOW = 8;
/** Characters of such a line that was taken for one of the body. */
const LONGEST_NOTICE = 120;

/** Excerpts of feeds end so. */
const CUT = /[[(](?:\.{3}|…)[\])]$/u;
const DOTS = /[^\s.…!?][.,]?\s?(?:\.{3}|…)$/u;

/** Why what was found is a part of the article, or none of it; null where nothing says so. */
export function findStub(lines: readonly LabelledLine[], body: string): string | null {
  const end = lines.findLastIndex(isPartOfBody) + 1;
  const around = lines.slice(Math.max(0, end - ABOVE), end + BELOW).filter(mayBeNotice);
  const mayBeStart = body.length < LONGEST_START;
  const paid = mayBeStart && around.find(({ text }) => asksToPay(text));
  if (paid) return `paywall: line ${paid.number} asks readers to pay for more than this`;
  const isTeaser = body.length < LONGEST_TEASER;
  if (isTeaser && charactersIn(lines.filter(({ role }) => role === 'consent')) > body.length) {
    return 'consent: the page is mostly a question about cookies';
  }
  const breaksOff = DOTS.test(body) && (isTeaser || isPointer(lines[end]));
  return CUT.test(body) || breaksOff ? 'truncated: the text breaks off' : null;
}

function mayBeNotice(line: LabelledLine): boolean {
  return !isPartOfBody(line) || line.text.length <= LONGEST_NOTICE;
}

/** `Read more`. */
function isPointer(line: LabelledLine | undefined): boolean {
  return line?.role === 'promo' && line.reason.by === 'rule';
}
