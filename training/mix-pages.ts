import { alignGold } from '../bench/align-gold.js';
import { foldOf, siteOf } from '../bench/fold-of.js';
import type { Sample } from '../bench/read-corpus.js';
import type { Row } from '../bench/row.js';
import { wordsOf } from '../bench/words-of.js';
import { randomFrom } from './random.js';

/** What stands between blank lines. */
interface Block {
  readonly text: string;
  /** Its words. */
  readonly size: number;
  readonly isGold: boolean;
}

/** Blocks of a site's page that are no part of its article. */
interface Loan {
  readonly site: string;
  readonly blocks: readonly Block[];
}

/** What the pages of a group lend. */
interface Loans {
  /** Short runs between two paragraphs. */
  readonly runs: Loan[];
  /** All that follows an article. */
  readonly tails: Loan[];
}

/** A page that may borrow. */
interface Host {
  readonly site: string;
  readonly blocks: readonly Block[];
  /** Those of its group, its own among them. */
  readonly loans: Loans;
}

/** Texts of a page, one of those that were read, with junk of other sites in it; none where none fits. */
export type Mixer = (row: Row) => readonly string[];

/** How many texts are made of a page. */
const MIXES = 2;
/** Words of a block that is a paragraph. */
const PARAGRAPH = 12;
/** Longer runs are whole sections of a page. */
const MOST_WORDS = 80;
const MOST_BLOCKS = 8;
/** A page borrows one run, and one more for so many places that could take one, up to a most. */
const PLACES = 3;
const MOST_RUNS = 6;
/** Share of the texts that borrow what follows the article. */
const WITH_TAIL = 0.25;
/** Share of the texts whose blocks are single lines, as some scrapers leave them. */
const WITHOUT_BLANKS = 0.4;

/**
 * The corpus shows few captions, promos and forms between paragraphs, each on its own page alone.
 * Here a page borrows those of other sites, so that what is learned of them holds without the page
 * around. Only pages of one language and fold lend to each other: no model may see a site that it
 * is measured on.
 */
export async function createMixer(samples: AsyncIterable<Sample>): Promise<Mixer> {
  const groups = new Map<string, Loans>();
  const hosts = new Map<string, Host>();
  for await (const { row } of samples) {
    const blocks = readBlocks(row);
    if (!blocks.some(isParagraph)) continue;
    const site = siteOf(row.url);
    const loans = groups.get(groupOf(row)) ?? { runs: [], tails: [] };
    for (const run of findRuns(blocks)) loans.runs.push({ site, blocks: run });
    loans.tails.push({ site, blocks: blocks.slice(endOf(blocks)) });
    groups.set(groupOf(row), loans);
    hosts.set(row.id, { site, blocks, loans });
  }
  const random = randomFrom(1);
  return ({ id }) => {
    const host = hosts.get(id);
    return host ? mixPage(host, random) : [];
  };
}

function groupOf({ url, lang }: Row): string {
  return `${foldOf(url)} ${lang.split('-')[0]}`;
}

function readBlocks({ text, body, lang }: Row): Block[] {
  const texts = text.inner.split(/\n[ \t]*\n+/u);
  const isGold = alignGold(texts, body ?? '', lang);
  return texts.map((block, at) => ({
    text: block,
    size: wordsOf(block, lang).length,
    isGold: isGold[at]!,
  }));
}

function isParagraph({ isGold, size }: Block): boolean {
  return isGold && size >= PARAGRAPH;
}

/** The first place behind the article. */
function endOf(blocks: readonly Block[]): number {
  return blocks.findLastIndex(({ isGold }) => isGold) + 1;
}

function findRuns(blocks: readonly Block[]): Block[][] {
  const inside = blocks.slice(blocks.findIndex(isParagraph), blocks.findLastIndex(isParagraph));
  const runs: Block[][] = [];
  inside.forEach((block, at) => {
    if (block.isGold) return;
    if (inside[at - 1]?.isGold === false) runs.at(-1)!.push(block);
    else runs.push([block]);
  });
  return runs.filter(isShort);
}

function isShort(run: readonly Block[]): boolean {
  const words = run.reduce((sum, { size }) => sum + size, 0);
  return words > 0 && words <= MOST_WORDS && run.length <= MOST_BLOCKS;
}

/** The places behind which a run may stand: the article goes on, and one side is a paragraph. */
function findPlaces(page: readonly Block[]): number[] {
  return page.flatMap((block, at) => {
    const next = page[at + 1];
    if (!block.isGold || !next?.isGold) return [];
    return isParagraph(block) || isParagraph(next) ? [at] : [];
  });
}

function mixPage({ site, blocks, loans }: Host, random: () => number): string[] {
  const isOther = (loan: Loan) => loan.site !== site;
  const others = { runs: loans.runs.filter(isOther), tails: loans.tails.filter(isOther) };
  const places = findPlaces(blocks);
  if (others.runs.length === 0 || places.length === 0) return [];
  return Array.from({ length: MIXES }, () => {
    const mixed = mixBlocks(blocks, places, others, random);
    const isBlank = random() >= WITHOUT_BLANKS;
    return mixed.map(({ text }) => text).join(isBlank ? '\n\n' : '\n');
  });
}

function mixBlocks(
  page: readonly Block[],
  places: readonly number[],
  loans: Loans,
  random: () => number,
): Block[] {
  const pick = <Some>(some: readonly Some[]) => some[Math.floor(random() * some.length)];
  const borrowed = new Map<number, Loan>();
  const most = Math.min(MOST_RUNS, 1 + places.length / PLACES);
  for (let left = Math.ceil(random() * most); left > 0; left -= 1) {
    borrowed.set(pick(places)!, pick(loans.runs)!);
  }
  const tail = random() < WITH_TAIL ? pick(loans.tails) : undefined;
  const blocks = tail ? [...page.slice(0, endOf(page)), ...tail.blocks] : page;
  return blocks.flatMap((block, at) => [block, ...(borrowed.get(at)?.blocks ?? [])]);
}
