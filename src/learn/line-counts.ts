/** Slots that a table begins with; a power of two, as every later size is. */
const FIRST_SLOTS = 1 << 12;
/** Cells of a slot: two halves of a hash, how many pages, the last of them. */
const CELLS = 4;
const [LOW, PAGES, LAST] = [1, 2, 3] as const;

/**
 * In how many pages each line stands, by a hash of 64 bits. Open addressing in one typed array:
 * 16 bytes a slot, and no limit such as a `Map` has at 16.7 million entries.
 */
export class LineCounts {
  private slots = new Int32Array(FIRST_SLOTS * CELLS);
  private used = 0;

  /** How many lines there are that differ. */
  get size(): number {
    return this.used;
  }

  /**
   * Counts a line of a page; once a page, however often it stands there.
   *
   * @param page its number, from 1; all lines of a page before those of the next
   * @returns in how many pages it stands now; 0 when this page was counted before
   */
  add(high: number, low: number, page: number): number {
    const at = find(this.slots, high, low);
    const { slots } = this;
    if (slots[at + PAGES] === 0) {
      slots[at] = high;
      slots[at + LOW] = low;
      this.used += 1;
    } else if (slots[at + LAST] === page) {
      return 0;
    }
    slots[at + LAST] = page;
    slots[at + PAGES]! += 1;
    const pages = slots[at + PAGES]!;
    if (this.used * CELLS * 10 > slots.length * 7) this.grow();
    return pages;
  }

  /** In how many pages a line stands. */
  get(high: number, low: number): number {
    return this.slots[find(this.slots, high, low) + PAGES]!;
  }

  private grow(): void {
    const old = this.slots;
    const grown = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += CELLS) {
      if (old[at + PAGES] === 0) continue;
      grown.set(old.subarray(at, at + CELLS), find(grown, old[at]!, old[at + LOW]!));
    }
    this.slots = grown;
  }
}

/** First cell of the slot of a hash, or of the free one where it belongs. */
function find(slots: Int32Array, high: number, low: number): number {
  const mask = slots.length - 1;
  let at = Math.imul(low, CELLS) & mask;
  while (slots[at + PAGES] !== 0 && (slots[at] !== high || slots[at + LOW] !== low)) {
    at = (at + CELLS) & mask;
  }
  return at;
}
