import { BULLET } from '../../core/bullet.js';
import type { Role } from '../../core/role.js';
import type { MeasuredLine, MeasuredPage } from '../../features/measure-page.js';
import { isProse } from '../is-prose.js';
import { isSpeech } from '../is-speech.js';
import { scoreAnswers } from '../rank/rank-candidates.js';
import { fillRows } from '../rank/ranker.js';
import { type Body, type KeptLine, readBody } from './kept-lines.js';
import { KIND_RANKERS } from './kind-rankers.js';
import { markedKind } from './read-markup.js';

/** Words of somebody else's and nothing beside them: no `she said` that makes them part of the story. */
const QUOTED = /^["“„«「『][^"“”„«»「」『』]*["”“»」』]$/u;

/**
 * What each line of a page's body is, by its index: its markup says so, or its marks; else the
 * forests do, which ask how the lines around it look.
 */
export function nameKinds(
  page: MeasuredPage,
  isBody: readonly boolean[],
  weights = '',
): ReadonlyMap<number, Role> {
  const body = readBody(page, isBody);
  const kinds = new Map<number, Role>();
  const open: KeptLine[] = [];
  body.lines.forEach((line, place) => {
    const kind = markedKind(line) ?? statedKind(line, place, body);
    if (kind) kinds.set(line.index, kind);
    else open.push({ line, place, body });
  });
  if (open.length === 0) return kinds;
  const rows = fillRows(KIND_RANKERS.heading, open);
  const headings = scoreAnswers(KIND_RANKERS.heading, rows, weights);
  const items = scoreAnswers(KIND_RANKERS['list-item'], rows, weights);
  open.forEach(({ line: { index } }, at) => {
    kinds.set(index, likeliest(headings[at]!, items[at]!));
  });
  return kinds;
}

/** Who wrote a post that stands in the article, with the name of the account. */
const POSTED_BY = /^[—–] .{0,80}\(@\w{1,30}\)/u;

function statedKind(line: MeasuredLine, place: number, body: Body): Role | null {
  if (POSTED_BY.test(line.text)) return 'body';
  if (BULLET.test(line.text))
    return isSpeech(line) && !isListed(place, body) ? 'body' : 'list-item';
  return isProse(line) && QUOTED.test(line.text) ? 'quote' : null;
}

/** Whether the line is one of three in a row that open with a bullet, which a dash may be. */
function isListed(place: number, { lines }: Body): boolean {
  const [a, b, , c, d] = [-2, -1, 0, 1, 2].map((by) => BULLET.test(lines[place + by]?.text ?? ''));
  return Boolean((a && b) || (b && c) || (c && d));
}

/** By the scores of both; one above zero is more likely than not. */
function likeliest(heading: number, item: number): Role {
  if (Math.max(heading, item) <= 0) return 'body';
  return heading > item ? 'heading' : 'list-item';
}
