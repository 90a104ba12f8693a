import type { Label, LabelledLine } from '../core/label.js';
import type { Line } from '../core/line.js';
import type { MeasuredPage } from '../features/measure-page.js';
import { leavesNothing } from './exceeds-budget.js';
import { isNoText, judgeByMarkup } from './judge-by-markup.js';
import { judgeByRules } from './judge-by-rules.js';
import { judgeByShape } from './judge-by-shape.js';
import { keepNumberedHeads } from './keep-numbered-heads.js';
import { keepSectionHeads } from './keep-section-heads.js';
import { keepWholeLists } from './keep-whole-lists.js';
import { keepWholeParts } from './keep-whole-parts.js';
import type { Favor } from './model/favor.js';
import { judgeByModel } from './model/judge-by-model.js';
import { nameRoles } from './name-roles.js';
import { removeComments } from './remove-comments.js';
import { SHAPE_VERDICTS } from './shape-verdicts.js';
import { type SurveyedPage, surveyPage } from './survey-page.js';

/** How the lines that no rule decides are judged. */
export interface Judging {
  /** `false`: by the page's shape, without the model. */
  readonly model?: boolean;
  readonly favor?: Favor;
  /** Folder of the weights; `data/model` unless told. */
  readonly weights?: string;
}

/** Gives every line its role: rules where they are certain, else the model or the page's shape. */
export function classifyPage(measured: MeasuredPage, judging: Judging = {}): LabelledLine[] {
  const page = surveyPage(measured);
  const labels = nameRoles(page, judgePage(page, judging), judging.weights);
  return page.lines.map((line, index) => labelLine(line, labels[index]!));
}

/** What else is kept or removed, for what is kept around it; each sees what the one before has left. */
const REVISIONS = [
  removeComments,
  keepWholeLists,
  keepWholeParts,
  keepNumberedHeads,
  keepSectionHeads,
];

/** What the judges say of each line: one that is kept is `body`, whatever it is of the body. */
export function judgePage(page: SurveyedPage, judging: Judging): Label[] {
  const marked = judgeByMarkup(page);
  const certain = judgeByRules(page).map((label, index) => {
    return isNoText(marked[index]!) ? marked[index]! : (label ?? marked[index]!);
  });
  const likely = judging.model === false ? judgeByShape(page) : judgeInBudget(page, judging);
  const settled = settle(page, certain, likely);
  return REVISIONS.reduce((labels, revise) => revise(page.lines, labels), settled);
}

/**
 * What is certain goes before what is likely. Only the first copy of a line is as likely an
 * article's as any other line once the original is gone: else its text would be removed twice.
 */
function settle(
  { lines, copies }: SurveyedPage,
  certain: readonly (Label | null)[],
  likely: readonly Label[],
): Label[] {
  const labels = likely.map((label, index) => certain[index] ?? label);
  return labels.map((label, index) => {
    if (label.role !== 'duplicate') return label;
    const all = copies.get(lines[index]!.key)!;
    const isLost = all[0] === index && !all.some((copy) => labels[copy]!.role === 'body');
    return isLost ? likely[index]! : label;
  });
}

/** The model's labels; the shape's where the model would leave no article. */
function judgeInBudget(page: SurveyedPage, { favor, weights }: Judging): Label[] {
  const labels = judgeByModel(page, favor, weights);
  const judged = page.lines.map(({ text }, index) => ({ text, role: labels[index]!.role }));
  return leavesNothing(judged) ? judgeByShape(page, SHAPE_VERDICTS.BUDGET) : labels;
}

function labelLine(line: Line, { role, reason }: Label): LabelledLine {
  const { index, number, start, end, text, blanksBefore, glued, hints, part } = line;
  const labelled = { index, number, start, end, text, blanksBefore, glued, role, reason };
  return { ...labelled, ...(hints && { hints }), ...(part && { part }) };
}
