import { eachPhysicalLine } from '../core/find-breaks.js';
import type { Page } from '../core/page.js';
import type { Profile, RepeatedLine, SiteProfile } from '../core/profile.js';
import { foldInto, foldLine, LONGEST_FOLD } from '../features/fold-line.js';
import { hostOf } from '../features/host-of.js';
import { dropInvisible } from '../lines/visible.js';
import { EMPTY_HASH, type Hash64, hashUnits } from './hash-fold.js';
import { LineCounts } from './line-counts.js';

/** What makes a line one that a site repeats. */
export interface Repeating {
  /** Pages of the site that hold it, and their share of all; at least both. */
  readonly minPages: number;
  readonly minShare: number;
}

interface Site {
  /** What the hashes of its lines begin with, so that sites do not share a line. */
  readonly seed: Hash64;
  pages: number;
  /** Lines as they stood on the page that made them repeat. */
  readonly samples: string[];
}

/** Counts in how many pages of its site each line stands. */
export class SiteCounts {
  private readonly lines = new LineCounts();
  private readonly sites = new Map<string, Site>();
  private readonly folded = new Uint16Array(LONGEST_FOLD * 2);
  private readonly hash: Hash64 = { ...EMPTY_HASH };
  private pages = 0;

  constructor(private readonly repeating: Repeating) {}

  add(page: Page): void {
    const site = this.siteOf(hostOf(page));
    const { text } = page;
    site.pages += 1;
    this.pages += 1;
    eachPhysicalLine(text, (from, to) => {
      if (!this.hashLine(text, from, to, site)) return;
      const pages = this.lines.add(this.hash.high, this.hash.low, this.pages);
      if (pages === this.repeating.minPages) site.samples.push(copy(text.slice(from, to)));
    });
  }

  /** How many pages, hosts, and lines that differ were counted. */
  get counts(): { pages: number; hosts: number; lines: number } {
    return { pages: this.pages, hosts: this.sites.size, lines: this.lines.size };
  }

  /** Sites that repeat lines, by name, each with those lines, the ones on most pages first. */
  toProfile(): Profile {
    const sites = [...this.sites]
      .map(([host, site]) => [host, this.toSite(site)] as const)
      .filter(([, { lines }]) => lines.length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return { hosts: Object.fromEntries(sites) };
  }

  private toSite(site: Site): SiteProfile {
    const lines = site.samples
      .map((sample) => this.toLine(sample, site))
      .filter(({ share }) => share >= this.repeating.minShare)
      .sort((a, b) => b.pages - a.pages || (a.line < b.line ? -1 : 1));
    return { pages: site.pages, lines };
  }

  private toLine(sample: string, site: Site): RepeatedLine {
    this.hashLine(sample, 0, sample.length, site);
    const pages = this.lines.get(this.hash.high, this.hash.low);
    const share = Math.round((pages / site.pages) * 1000) / 1000;
    return { line: foldLine(sample), pages, share, sample: dropInvisible(sample).trim() };
  }

  /** Leaves the hash of a line in `hash`; false when the line does not count. */
  private hashLine(text: string, from: number, to: number, { seed }: Site): boolean {
    const size = foldInto(text, from, to, this.folded);
    hashUnits(this.folded, size, seed, this.hash);
    return size > 0;
  }

  private siteOf(host: string): Site {
    const known = this.sites.get(host);
    if (known) return known;
    const seed = { ...EMPTY_HASH };
    hashUnits(
      Uint16Array.from(host, (unit) => unit.charCodeAt(0)),
      host.length,
      EMPTY_HASH,
      seed,
    );
    const site = { seed, pages: 0, samples: [] };
    this.sites.set(host, site);
    return site;
  }
}

/** A part of a string keeps the whole in memory; its copy does not. */
function copy(part: string): string {
  return Buffer.from(part, 'utf16le').toString('utf16le');
}
