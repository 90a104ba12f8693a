import type { Result } from '../core/result.js';
import { toJson } from './to-json.js';
import { toJsonl } from './to-jsonl.js';
import { toText } from './to-text.js';

export const FORMATS = ['json', 'jsonl', 'markdown', 'text'] as const;

export type Format = (typeof FORMATS)[number];

/** A result as the text that is written for it. */
export type Renderer = (result: Result) => string;

/** The renderer of a format; what only some formats need is loaded for those. */
export async function loadRenderer(format: Format): Promise<Renderer> {
  if (format === 'markdown') return (await import('./to-markdown.js')).toMarkdown;
  return { json: toJson, jsonl: toJsonl, text: toText }[format];
}
