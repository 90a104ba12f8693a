import type { MeasuredLine } from '../../../features/measure-page.js';
import type { Rule } from '../../rule.js';
import type { SurveyedPage } from '../../survey-page.js';
import { drawingLayer } from './drawing-layer.js';
import { drawingSignature } from './drawing-signature.js';
import { iconClass } from './icon-class.js';
import { iconLabel } from './icon-label.js';
import { iconRun } from './icon-run.js';

const LONGEST = 40;
const MOST_WORDS = 4;
/** Titles of drawings; ligatures and glyphs stand beside the words of a link instead. */
const TITLES = [drawingSignature, drawingLayer, iconClass, iconLabel, iconRun];

export const amongIcons: Rule = {
  code: 'IC013',
  name: 'among-icons',
  role: 'icon',
  why: 'What is glued between the titles of drawings, or before a drawing’s signature, is a title.',
  hits: ['CheckCreated with Sketch.fbCreated with Sketch.'],
  misses: [
    '> Harbour news\nCreated with Sketch.',
    'Harbour newschevron_right',
    'The ferries stop at noon, she said.Created with Sketch.',
  ],
  matches: (line, page) => isShort(line) && standsAmongTitles(line, page),
};

function isShort({ text, wordCount, endsSentence }: MeasuredLine): boolean {
  return text.length <= LONGEST && wordCount <= MOST_WORDS && !endsSentence;
}

function standsAmongTitles(line: MeasuredLine, page: SurveyedPage): boolean {
  const [before, after] = [page.lines[line.index - 1], page.lines[line.index + 1]].map((other) =>
    other?.number === line.number ? other : undefined,
  );
  if (after === undefined) return false;
  if (drawingSignature.matches(after, page)) return true;
  return [before, after].every(
    (other) => other && TITLES.some((rule) => rule.matches(other, page)),
  );
}
