import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { scoreRows } from '../../../src/classify/model/forest.js';
import { loadModel } from '../../../src/classify/model/load-model.js';
import { FEATURES } from '../../../src/features/fill-features.js';

/** Rows and the raw scores that LightGBM itself gave them when the weights were trained. */
const { rows, scores } = JSON.parse(readFileSync('test/classify/model/vectors.json', 'utf8'));

describe('the line model', () => {
  test('scores rows as LightGBM does', () => {
    const cells = new Uint8Array(Buffer.from(rows, 'base64')).buffer;
    const ours = scoreRows(loadModel(), new Float32Array(cells));
    expect(ours).toHaveLength(scores.length);
    for (const [row, score] of ours.entries()) {
      expect(Math.abs(score - scores[row])).toBeLessThan(1e-9);
    }
  });

  test('knows every feature once', () => {
    expect(new Set(FEATURES).size).toBe(FEATURES.length);
  });
});
