import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { MARKDOWN_STYLES, STYLES, type Style } from '../bench/row.js';
import { exportMatrix } from './export-matrix.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: `${ROOT}../shared/corpus` },
    out: { type: 'string', default: `${ROOT}training/out/matrix` },
    input: { type: 'string', default: 'text' },
    styles: { type: 'string' },
    markdown: { type: 'string', default: `${ROOT}training/out/markdown` },
    odds: { type: 'string' },
    tokens: { type: 'boolean', default: false },
    sample: { type: 'string', default: '0' },
  },
});

await exportMatrix({
  corpus: values.corpus,
  out: values.out,
  input: isInput(values.input) ? values.input : 'text',
  styles: (values.styles?.split(',') as Style[]) ?? stylesOf(values.input),
  markdown: values.markdown,
  odds: values.odds ?? null,
  tokens: values.tokens,
  sample: Number(values.sample),
});

function isInput(value: string): value is 'html' | 'markdown' {
  return value === 'html' || value === 'markdown';
}

function stylesOf(input: string): readonly Style[] {
  return input === 'markdown' ? MARKDOWN_STYLES : STYLES;
}
