import type { Profile, SiteProfile } from '../core/profile.js';
import { escapeControls } from '../render/escape-controls.js';

/** A profile as JSON that a person can read and edit: each repeated line on a line of its own. */
export function toProfileJson({ hosts }: Profile): string {
  const sites = Object.entries(hosts).map(([host, site]) => toSite(host, site));
  return `{"hosts": {${sites.join(',')}\n}}\n`;
}

function toSite(host: string, { pages, lines }: SiteProfile): string {
  const rows = lines.map((line) => `\n  ${escapeControls(JSON.stringify(line))}`);
  return `\n${JSON.stringify(host)}: {"pages": ${pages}, "lines": [${rows.join(',')}]}`;
}
