import { expect, test } from '@jest/globals';
import type { LaneEvents } from '../../src/batch/lane.js';
import { Pool } from '../../src/batch/pool.js';
import { SETTINGS } from './settings.js';

const entry = new URL('./dying-worker.js', import.meta.url);

/** Tells when a worker is gone. */
class WatchedPool extends Pool {
  private tell = () => {};
  readonly loss = new Promise<void>((resolve) => {
    this.tell = resolve;
  });

  override onLost(...loss: Parameters<LaneEvents['onLost']>): void {
    super.onLost(...loss);
    this.tell();
  }
}

test('a worker that dies while it has nothing to do is given no task', async () => {
  const pool = new WatchedPool({ entry, jobs: 1, timeout: 60_000, settings: SETTINGS });
  const run = async (source: string) => {
    const { bytes } = await pool.run({ kind: 'file', path: '', source });
    return Buffer.from(bytes).toString();
  };
  try {
    expect(await run('a')).toBe('a');
    await pool.loss;
    expect(await run('b')).toBe('b');
  } finally {
    await pool.close();
  }
});
