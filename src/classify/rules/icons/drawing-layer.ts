import type { MeasuredLine } from '../../../features/measure-page.js';
import { loadIconNames } from '../../../lines/icons/load-icon-names.js';
import type { Rule } from '../../rule.js';
import type { SurveyedPage } from '../../survey-page.js';
import { drawingSignature } from './drawing-signature.js';

const LONGEST = 60;

export const drawingLayer: Rule = {
  code: 'IC005',
  name: 'drawing-layer',
  role: 'icon',
  why: 'Drawing programs name the parts of a drawing, and pages keep the names as titles.',
  hits: [
    'Group 12 Copy 3',
    'Combined Shape',
    'Fill 1 Copy',
    'Rectangle 4',
    '> Path\nFerries stop at noon.\nPath',
    '> Path\nCreated with Sketch.',
    'Combined Shape\n> Group 12',
  ],
  misses: ['Path', 'Group 12', 'Path to peace', 'Page 2\nThe ferries\n> Page 2'],
  matches: (line, page) => isCertain(line) || (isPossible(line) && hasProof(line, page)),
};

interface Patterns {
  /** `Fill 1 Copy`, `Group 12 Copy 3`, `Combined Shape`. */
  readonly certain: RegExp;
  /** `Path`: a word as well, but nobody writes it alone on two lines. */
  readonly repeated: RegExp;
  /** `Group 12`: a heading as well. */
  readonly possible: RegExp;
}

let compiled: Patterns | undefined;

function patterns(): Patterns {
  if (compiled) return compiled;
  const { layers, numberedLayers } = loadIconNames().marks;
  const part = `(?:${layers.join('|')})`;
  const any = `(?:${[...layers, ...numberedLayers].join('|')})`;
  const several = `(?:${layers.filter((layer) => /[ -]/u.test(layer)).join('|')})`;
  compiled = {
    certain: new RegExp(
      `^(?:${any}(?:[ -]\\d+)*[ _-]Copy(?: \\d+)*|${part}(?:[ -]\\d+)+|${several})$`,
      'u',
    ),
    repeated: new RegExp(`^${part}$`, 'u'),
    possible: new RegExp(`^${any}(?:[ -]\\d+)*$`, 'u'),
  };
  return compiled;
}

function isCertain({ text }: MeasuredLine): boolean {
  return text.length <= LONGEST && patterns().certain.test(text);
}

function isPossible({ text }: MeasuredLine): boolean {
  return text.length <= LONGEST && patterns().possible.test(text);
}

/** A second copy of it on the page, or another part of a drawing on the next line. */
function hasProof(line: MeasuredLine, page: SurveyedPage): boolean {
  const isRepeated =
    patterns().repeated.test(line.text) && (page.copies.get(line.key) ?? []).length > 1;
  return (
    isRepeated ||
    [page.lines[line.index - 1], page.lines[line.index + 1]].some(
      (other) => other && (isCertain(other) || drawingSignature.matches(other, page)),
    )
  );
}
