import { Chalk, type ChalkInstance } from 'chalk';
import type { LabelledLine } from '../core/label.js';
import type { Result } from '../core/result.js';
import { isKept } from '../core/role.js';
import { toOneLine } from './escape-controls.js';
import { findWhys, toShortReason } from './find-why.js';
import { STATUS_COLOUR } from './status-colour.js';

/**
 * Every line of an input with its role and the reason for it, removed ones struck through, and
 * below them why each rule that spoke is certain. `+` and `-` say the same without colour.
 */
export function explainText(result: Result, level: 0 | 1): string {
  const chalk = new Chalk({ level });
  const parts = [
    [toHead(result, chalk)],
    result.issues.map(({ message }) => `  ${toOneLine(message)}`),
    result.lines.map((line) => toRow(line, chalk)),
    findWhys(result).map(({ code, name, why }) => `${chalk.bold(code)} ${name}: ${why}`),
  ];
  const filled = parts.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n\n`;
}

function toHead({ source, status, lines }: Result, chalk: ChalkInstance): string {
  const removed = lines.filter(({ role }) => !isKept(role)).length;
  const counts = `${lines.length - removed} lines kept, ${removed} removed`;
  const colour = chalk[STATUS_COLOUR[status]];
  return `${chalk.bold(toOneLine(source ?? '-'))}  ${colour(status)}  ${chalk.dim(counts)}`;
}

function toRow({ number, role, reason, text }: LabelledLine, chalk: ChalkInstance): string {
  const kept = isKept(role);
  const shown = toOneLine(text);
  const words = kept ? shown : chalk.dim.strikethrough(shown);
  const name = (kept ? chalk.green : chalk.red)(role.padEnd(10));
  return `${kept ? '+' : '-'}${String(number).padStart(5)}  ${name}  ${toShortReason(reason).padEnd(6)}  ${words}`;
}
