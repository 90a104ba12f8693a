import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { scoreRows } from '../../../src/classify/model/forest.js';
import { loadModel } from '../../../src/classify/model/load-model.js';
import { FEATURES } from '../../../src/features/fill-features.js';
import { PAGE_FEATURES } from '../../../src/features/markup/fill-page-features.js';

describe.each([
  ['lines', 'vectors.json', FEATURES],
  ['pages', 'page-vectors.json', PAGE_FEATURES],
  ['markdown', 'markdown-vectors.json', PAGE_FEATURES],
] as const)('the model of %s', (model, file, features) => {
  test('scores rows as LightGBM does', () => {
    /** Rows and the raw scores that LightGBM itself gave them when the weights were trained. */
    const { rows, scores } = JSON.parse(readFileSync(`test/classify/model/${file}`, 'utf8'));
    const cells = new Uint8Array(Buffer.from(rows, 'base64')).buffer;
    const ours = scoreRows(loadModel(model), new Float32Array(cells));
    expect(ours).toHaveLength(scores.length);
    for (const [row, score] of ours.entries()) {
      expect(Math.abs(score - scores[row])).toBeLessThan(1e-9);
    }
  });

  test('knows every feature once', () => {
    expect(new Set(features).size).toBe(features.length);
  });
});
