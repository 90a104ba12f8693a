import type { Result } from '../core/result.js';
import { toJson } from './to-json.js';
import { toJsonl } from './to-jsonl.js';
import { toText } from './to-text.js';

export type Format = 'json' | 'jsonl' | 'markdown' | 'text';

/** How every line is explained beside, or in place of, the result. */
export type Explain = 'text' | 'json' | 'html';

/** What is written for each result. */
export interface Look {
  readonly format: Format;
  readonly explain: Explain | null;
  /** The chalk level of what is written. */
  readonly colour: 0 | 1;
}

/** A result as the text that is written for it. */
export type Renderer = (result: Result) => string;

/** The renderer for a look; what only some looks need is loaded for those. */
export async function loadRenderer({ format, explain, colour }: Look): Promise<Renderer> {
  if (explain === 'html') return (await import('./explain-html.js')).explainHtml;
  if (explain === 'text') {
    const { explainText } = await import('./explain-text.js');
    return (result) => explainText(result, colour);
  }
  if (format === 'markdown') return (await import('./to-markdown.js')).toMarkdown;
  if (format === 'text') return toText;
  const lines = explain === 'json';
  return format === 'json' ? (result) => toJson(result, lines) : (result) => toJsonl(result, lines);
}
