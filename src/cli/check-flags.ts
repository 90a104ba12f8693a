import { isAddress, isMoment } from '../check-options.js';
import type { CleanOptions } from '../clean.js';
import { UsageError } from '../core/usage-error.js';
import { articleSchema } from '../validate/article-schema.js';

// Each check gives the value back, in its canonical form, or throws a UsageError.

export function unlessAbsent(
  value: string | undefined,
  check: (value: string) => string,
): string | null {
  return value === undefined ? null : check(value);
}

export function checkEncoding(name: string): string {
  return attempt(
    () => new TextDecoder(name).encoding,
    `--encoding ${name}: take a name of the web's standard, such as utf-8, windows-1252 or gbk`,
  );
}

export function checkUrl(url: string): string {
  if (isAddress(url)) return url;
  throw new UsageError(`--url ${url}: write the whole address, from https:// on`);
}

export function checkLanguage(code: string): string {
  return attempt(
    () => Intl.getCanonicalLocales(code)[0] ?? code,
    `--lang ${code}: write a language code such as nl, pt-BR or zh-Hans`,
  );
}

export function checkDate(date: string): string {
  if (isMoment(date)) return date;
  throw new UsageError(`--now ${date}: write a day as 2021-12-03, or a time as 2021-12-03T08:46Z`);
}

export function checkRequire(list: string): NonNullable<CleanOptions['require']> {
  const known = Object.keys(articleSchema.shape);
  const fields = list.split(',').map((field) => field.trim());
  const unknown = fields.find((field) => field !== '' && !known.includes(field));
  if (unknown !== undefined) {
    throw new UsageError(`--require ${unknown}: name any of ${known.join(',')}`);
  }
  return fields.filter(Boolean) as NonNullable<CleanOptions['require']>;
}

function attempt<T>(work: () => T, message: string): T {
  try {
    return work();
  } catch {
    throw new UsageError(message);
  }
}
