import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { authorTask } from './author-task.js';
import { dateTask } from './date-task.js';
import { exportCandidates } from './export-candidates.js';
import type { FieldTask } from './field-task.js';
import { titleTask } from './title-task.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** In the order of training: the candidates of the later ones depend on the earlier. */
const TASKS: readonly FieldTask[] = [titleTask, dateTask, authorTask];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string', default: `${ROOT}../shared/corpus` },
    out: { type: 'string', default: `${ROOT}training/out/fields` },
    folds: { type: 'string', default: `${ROOT}training/out/folds` },
    markdown: { type: 'string', default: `${ROOT}training/out/markdown` },
    sample: { type: 'string', default: '0' },
  },
});

const { corpus, out, folds, markdown } = values;
const chosen = TASKS.filter(({ name }) => positionals.includes(name));
if (chosen.length !== positionals.length || chosen.length === 0) {
  throw new Error(`name fields among ${TASKS.map(({ name }) => name).join(', ')}`);
}
await exportCandidates(chosen, { corpus, out, folds, markdown, sample: Number(values.sample) });
