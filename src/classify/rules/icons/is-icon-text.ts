import type { MeasuredLine } from '../../../features/measure-page.js';
import type { SurveyedPage } from '../../survey-page.js';
import { drawingLayer } from './drawing-layer.js';
import { drawingSignature } from './drawing-signature.js';
import { gluedIconNames } from './glued-icon-names.js';
import { iconClass } from './icon-class.js';
import { iconDescription } from './icon-description.js';
import { iconGlyph } from './icon-glyph.js';
import { iconLabel } from './icon-label.js';
import { iconLigature } from './icon-ligature.js';
import { iconRun } from './icon-run.js';
import { iconShape } from './icon-shape.js';
import { loneSymbol } from './lone-symbol.js';

/** The rules that a line's own text decides, so that its neighbours may be judged by it. */
export const ICON_TEXT_RULES = [
  iconRun,
  iconLigature,
  iconGlyph,
  drawingSignature,
  drawingLayer,
  iconLabel,
  iconClass,
  iconShape,
  gluedIconNames,
  iconDescription,
  loneSymbol,
] as const;

/** Whether a line is certainly left of icons, by its own text. */
export function isIconText(line: MeasuredLine | undefined, page: SurveyedPage): boolean {
  return line !== undefined && ICON_TEXT_RULES.some(({ matches }) => matches(line, page));
}
