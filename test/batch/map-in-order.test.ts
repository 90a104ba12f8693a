import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mapInOrder } from '../../src/batch/map-in-order.js';

const NEVER = new AbortController().signal;

async function* stream<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** Lets other work go first `turns` times. */
async function wait(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
}

describe('mapInOrder', () => {
  const delays = fc.array(fc.nat(30));

  test('gives results in order, with no more than so many begun', async () => {
    await fc.assert(
      fc.asyncProperty(delays, fc.integer({ min: 1, max: 5 }), async (items, ahead) => {
        let running = 0;
        const work = async (turns: number) => {
          running += 1;
          expect(running).toBeLessThanOrEqual(ahead);
          await wait(turns);
          running -= 1;
          return turns;
        };
        const results: number[] = [];
        const flow = { ahead, unordered: false, signal: NEVER };
        for await (const result of mapInOrder(stream(items), work, flow)) results.push(result);
        expect(results).toEqual(items);
      }),
    );
  });

  test('gives every result once when order does not matter', async () => {
    await fc.assert(
      fc.asyncProperty(delays, async (items) => {
        const work = async (turns: number) => wait(turns).then(() => turns);
        const flow = { ahead: 3, unordered: true, signal: NEVER };
        const results: number[] = [];
        for await (const result of mapInOrder(stream(items), work, flow)) results.push(result);
        expect(results.sort()).toEqual([...items].sort());
      }),
    );
  });

  test('begins nothing more once it is told to stop, and finishes what it began', async () => {
    const stop = new AbortController();
    const flow = { ahead: 2, unordered: false, signal: stop.signal };
    const begun: number[] = [];
    const results: number[] = [];
    const work = async (item: number) => {
      begun.push(item);
      await wait(5);
      return item;
    };
    for await (const result of mapInOrder(stream([1, 2, 3, 4, 5]), work, flow)) {
      results.push(result);
      stop.abort();
    }
    expect(results).toEqual(begun);
    expect(begun.length).toBeLessThan(5);
  });

  test.each([false, true])(
    'gives what is done before a failure, and passes that on, unordered: %s',
    async (unordered) => {
      const work = async (turns: number) => {
        await wait(turns);
        if (turns === 0) throw new Error('a worker is lost');
        return turns;
      };
      const results: number[] = [];
      const run = async () => {
        const flow = { ahead: 3, unordered, signal: NEVER };
        for await (const result of mapInOrder(stream([30, 0, 0]), work, flow)) results.push(result);
      };
      await expect(run()).rejects.toThrow('a worker is lost');
      expect(results).toEqual(unordered ? [] : [30]);
    },
  );

  test('passes a failure of the stream on', async () => {
    async function* broken() {
      yield 1;
      throw new Error('the list ends here');
    }
    const flow = { ahead: 2, unordered: false, signal: NEVER };
    const run = async () => {
      for await (const _ of mapInOrder(broken(), async (item) => item, flow));
    };
    await expect(run()).rejects.toThrow('the list ends here');
  });
});
