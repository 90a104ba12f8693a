import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { STYLES, type Style } from '../bench/row.js';
import { exportMatrix } from './export-matrix.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: `${ROOT}../shared/corpus` },
    out: { type: 'string', default: `${ROOT}training/out/matrix` },
    input: { type: 'string', default: 'text' },
    styles: { type: 'string', default: STYLES.join(',') },
    odds: { type: 'string' },
    tokens: { type: 'boolean', default: false },
    sample: { type: 'string', default: '0' },
  },
});

await exportMatrix({
  corpus: values.corpus,
  out: values.out,
  input: values.input === 'html' ? 'html' : 'text',
  styles: values.styles.split(',') as Style[],
  odds: values.odds ?? null,
  tokens: values.tokens,
  sample: Number(values.sample),
});
