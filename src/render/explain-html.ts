import type { LabelledLine } from '../core/label.js';
import type { Result } from '../core/result.js';
import { isKept, REMOVED_ROLES, type Role } from '../core/role.js';
import type { Verdict } from '../core/verdict.js';
import type { Article } from '../validate/article-schema.js';
import { escapeHtml } from './escape-html.js';
import { STYLE } from './explain-style.js';
import { findWhys, toShortReason } from './find-why.js';

/**
 * One page that needs nothing else: the fields, every line with what was removed struck through
 * in the colour of its role, and the rules that spoke. No script runs in it.
 */
export function explainHtml(result: Result): string {
  const source = escapeHtml(result.source ?? '-');
  const whys = findWhys(result);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${source}: what was kept and why</title>
<style>${STYLE}</style>
<h1>${source} <span class="status ${result.status}">${result.status}</span></h1>
${result.issues.map(({ message }) => `<p class="issue">${escapeHtml(message)}</p>\n`).join('')}${
  result.article ? toFields(result.article) : ''
}${toLegend(result.lines)}<table class="lines">
${result.lines.map((line) => toRow(line, whys)).join('')}</table>
${toRules(whys)}</html>
`;
}

function toFields(article: Article): string {
  const { title, subtitle, date, modified, author, captions, language, quality } = article;
  const warnings = quality.warnings.join('; ');
  const facts = { title, subtitle, date, modified, language, warnings };
  const rows = Object.entries({ ...facts, author: author.join(', '), captions: captions.length })
    .filter(([, value]) => value)
    .map(([name, value]) => `<dt>${name}</dt><dd dir="auto">${escapeHtml(String(value))}</dd>\n`);
  return `<dl>\n${rows.join('')}</dl>\n`;
}

/** How many lines each removed role has. */
function toLegend(lines: readonly LabelledLine[]): string {
  const items = REMOVED_ROLES.map((role) => {
    const count = lines.filter((line) => line.role === role).length;
    return count === 0 ? '' : `<li class="role ${toClass(role)}">${role} ${count}</li>\n`;
  });
  return `<ul class="legend">\n${items.join('')}</ul>\n`;
}

function toRow({ number, role, reason, text }: LabelledLine, whys: readonly Verdict[]): string {
  const short = toShortReason(reason);
  const why = whys.find(({ code }) => code === short)?.why ?? 'the score of the model';
  const tag = isKept(role) ? 'span' : 'del';
  return (
    `<tr class="${toClass(role)}"><td class="number">${number}</td>` +
    `<td class="role">${role}</td><td class="reason" title="${escapeHtml(why)}">${short}</td>` +
    `<td dir="auto"><${tag}>${escapeHtml(text)}</${tag}></td></tr>\n`
  );
}

function toRules(whys: readonly Verdict[]): string {
  const items = whys.map(
    ({ code, name, why }) => `<dt>${code} ${name}</dt><dd>${escapeHtml(why)}</dd>\n`,
  );
  return items.length === 0 ? '' : `<h2>Rules</h2>\n<dl class="rules">\n${items.join('')}</dl>\n`;
}

function toClass(role: Role): string {
  return `${isKept(role) ? 'kept' : 'removed'} ${role}`;
}
