import { findSignatures } from '../../../lines/icons/find-signatures.js';
import { coversAll } from '../../../lines/span.js';
import type { Rule } from '../../rule.js';

export const drawingSignature: Rule = {
  code: 'IC004',
  name: 'drawing-signature',
  role: 'icon',
  why: 'Drawing programs sign the files they write.',
  hits: ['Created with Sketch.', 'Created with Highcharts 8.1.2', 'Created using Figma'],
  misses: [
    'Created with Sketch artists from Porto, the mural took a year.',
    'It was created with Sketch.',
  ],
  matches: ({ text }) => coversAll(findSignatures(text), text),
};
