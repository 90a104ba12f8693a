import { eachPhysicalLine } from '../core/find-breaks.js';
import type { Line } from '../core/line.js';
import type { Page } from '../core/page.js';
import { NO_HOST, type Profile, type SiteProfile } from '../core/profile.js';
import { remember } from '../core/remember.js';
import { foldLine } from './fold-line.js';
import { hostOf } from './host-of.js';
import type { MeasuredLine, MeasuredPage } from './measure-page.js';

/** The page with the lines marked that other pages of its site hold as well. */
export function markSiteLines(measured: MeasuredPage, profile: Profile): MeasuredPage {
  const { page, lines } = measured;
  const site = siteOf(profile, hostOf(page)) ?? siteOf(profile, NO_HOST);
  if (!site) return measured;
  const repeated = findRepeated(page, lines, knownLines(site));
  return isCopy(lines, repeated) ? measured : { ...measured, siteLines: repeated };
}

function siteOf({ hosts }: Profile, host: string): SiteProfile | null {
  return Object.hasOwn(hosts, host) ? hosts[host]! : null;
}

const knownLines = remember(
  ({ lines }: SiteProfile) => new Set(lines.map(({ line }) => foldLine(line))),
);

/**
 * Indexes of the lines that stand on physical lines which the site repeats, every one of them:
 * a piece of such a line, or a line that was put together from several.
 */
function findRepeated(
  { text }: Page,
  lines: readonly Line[],
  known: ReadonlySet<string>,
): Set<number> {
  const repeated = new Set<number>();
  const broken = new Set<number>();
  let index = 0;
  eachPhysicalLine(text, (from, to) => {
    while (index < lines.length && lines[index]!.end <= from) index += 1;
    const line = foldLine(text.slice(from, to));
    if (line === '') return;
    const into = known.has(line) ? repeated : broken;
    for (let at = index; at < lines.length && lines[at]!.start < to; at += 1) into.add(at);
  });
  for (const at of broken) repeated.delete(at);
  return repeated;
}

/** Share of a page's long lines from which on it is one page of several that say the same. */
const COPY = 0.5;
const LONG = 10;

/** Whether most of what a page says stands on others: then it is no furniture, but a copy. */
function isCopy(lines: readonly MeasuredLine[], repeated: ReadonlySet<number>): boolean {
  let all = 0;
  let shared = 0;
  lines.forEach(({ wordCount }, index) => {
    if (wordCount < LONG) return;
    all += wordCount;
    if (repeated.has(index)) shared += wordCount;
  });
  return shared > all * COPY;
}
