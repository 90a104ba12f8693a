import { FAVORS } from './classify/model/favor.js';
import type { CleanOptions } from './clean.js';
import { parseUrl } from './core/parse-url.js';
import { articleSchema } from './validate/article-schema.js';

/** What each option may be besides absent, and how that is said. */
const OPTIONS: Readonly<Record<keyof CleanOptions, readonly [(value: never) => boolean, string]>> =
  {
    source: [isString, 'a string'],
    url: [(value) => isString(value) && isAddress(value), 'a whole address, from https:// on'],
    language: [isLanguage, 'a language code such as nl, pt-BR or zh-Hans'],
    require: [isFields, `an array of any of ${Object.keys(articleSchema.shape).join(', ')}`],
    now: [
      (value) => isString(value) && isMoment(value),
      'a day as 2021-12-03, or a time as 2021-12-03T08:46Z',
    ],
    favor: [(value) => FAVORS.includes(value), FAVORS.join(', ')],
    profile: [isProfile, 'what winnow learn has written, parsed'],
    model: [(value) => typeof value === 'boolean', 'true or false'],
    weights: [isString, 'the name of a folder'],
  };

/**
 * Checks what a program says of a text, which no compiler may have seen.
 *
 * @throws TypeError that says which argument or option is wrong, and what is expected
 */
export function checkCall(text: string, options: CleanOptions): void {
  if (typeof text !== 'string') throw new TypeError(`the text is a string, not ${typeName(text)}`);
  for (const [key, value] of Object.entries(options)) {
    if (!Object.hasOwn(OPTIONS, key)) {
      throw new TypeError(`there is no option "${key}"; take any of ${NAMES}`);
    }
    const [isRight, expected] = OPTIONS[key as keyof CleanOptions];
    if (value === null || value === undefined || isRight(value as never)) continue;
    throw new TypeError(`the option "${key}" is ${expected}, not ${show(value)}`);
  }
}

const NAMES = Object.keys(OPTIONS).join(', ');

function typeName(value: unknown): string {
  if (value instanceof Uint8Array) return 'bytes: decode them first';
  return value === null ? 'null' : typeof value;
}

function show(value: unknown): string {
  return typeof value === 'object' ? (JSON.stringify(value)?.slice(0, 100) ?? '') : String(value);
}

/** Whether a string is an address: `localhost:8080` can be parsed, but as the scheme `localhost`. */
export function isAddress(url: string): boolean {
  return /^[a-z]+:\/\//iu.test(url) && parseUrl(url) !== null;
}

/** Whether a string is a day of the calendar, or a time on one, in ISO 8601. */
export function isMoment(date: string): boolean {
  const isTime = /^\d{4}-\d{2}-\d{2}(?:T.{5,19})?$/u.test(date) && !Number.isNaN(Date.parse(date));
  // `Date` takes 31 February for 2 March.
  const day = date.slice(0, 10);
  return isTime && new Date(day).toISOString().startsWith(day);
}

function isLanguage(code: string): boolean {
  try {
    return isString(code) && Intl.getCanonicalLocales(code).length === 1;
  } catch {
    return false;
  }
}

function isFields(fields: readonly string[]): boolean {
  return (
    Array.isArray(fields) && fields.every((field) => Object.hasOwn(articleSchema.shape, field))
  );
}

function isProfile(profile: { hosts?: unknown }): boolean {
  return typeof profile.hosts === 'object' && profile.hosts !== null;
}

function isString(value: unknown): boolean {
  return typeof value === 'string';
}
