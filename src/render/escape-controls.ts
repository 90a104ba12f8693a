import { lazily } from '../core/lazily.js';

/**
 * Characters that a terminal or a browser acts on instead of showing: C0 (but for tab and line
 * break), DEL, C1, line and paragraph separators, and the marks that turn the direction of text.
 */
const ACTIVE = lazily(
  () => /(?![\t\n])[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu,
);

/** Shows active characters as `\u001b`, so that text of a page can stand in JSON or a message. */
export function escapeControls(text: string): string {
  return text.replace(ACTIVE(), (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${code}`;
  });
}

/** Takes active characters out, for formats without an escape. */
export function stripControls(text: string): string {
  return text.replace(ACTIVE(), '');
}

/** One line for a message: active characters shown, line breaks and tabs as well. */
export function toOneLine(text: string): string {
  return escapeControls(text).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}
