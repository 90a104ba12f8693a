import type { Result } from '../core/result.js';
import type { Look } from './look.js';
import { toJson } from './to-json.js';
import { toJsonl } from './to-jsonl.js';
import { toText } from './to-text.js';

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
