/** What several pieces of work took on the same pages. */
export interface Spent {
  readonly documents: number;
  readonly bytes: number;
  /** Median CPU seconds of a pass, by name; the first is what the others are compared with. */
  readonly seconds: Readonly<Record<string, number>>;
}

type Work = () => void | Promise<void>;

/** How many passes count. */
export const TURNS = 5;

/**
 * The median CPU seconds of several pieces of work, taking turns so that what else the machine
 * does falls on all alike. Every piece runs once before it counts.
 */
export async function spendInTurns(
  works: Readonly<Record<string, Work>>,
): Promise<Record<string, number>> {
  const entries = Object.entries(works);
  const seconds = new Map(entries.map(([name]) => [name, [] as number[]]));
  for (let turn = 0; turn <= TURNS; turn += 1) {
    for (const [name, work] of entries) {
      const spent = await spend(work);
      if (turn > 0) seconds.get(name)!.push(spent);
    }
  }
  return Object.fromEntries([...seconds].map(([name, all]) => [name, median(all)]));
}

/** CPU seconds, user and system, that a piece of work takes in this process. */
async function spend(work: Work): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
