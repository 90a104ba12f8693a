import { lineage, type PageElement } from '../core/page-element.js';

/** Elements asked around a block; lists further out lay the page out. */
const NEAREST = 12;
const LISTS = new Set(['ol', 'ul']);

/** The item of a list that a block is, or stands in. */
export function itemOf(block: PageElement): PageElement | null {
  return [...lineage(block, NEAREST)].find(({ name }) => name === 'li') ?? null;
}

/** In how many lists a block stands. */
export function listDepth(block: PageElement): number {
  return [...lineage(block, NEAREST)].filter(({ name }) => LISTS.has(name)).length;
}

const NUMBER = /^\d{1,6}$/u;

/** The number that a browser shows before an item of an ordered list; null before others. */
export function itemNumber({ parent, place, attributes }: PageElement): number | null {
  if (parent?.name !== 'ol') return null;
  const [value, start] = [attributes.value, parent.attributes.start].map((stated) =>
    NUMBER.test(stated ?? '') ? Number(stated) : null,
  );
  return value ?? (start ?? 1) + place;
}
