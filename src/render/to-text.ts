import type { Result } from '../core/result.js';
import { stripControls } from './escape-controls.js';

/** The body alone; nothing when there is none. */
export function toText({ article }: Result): string {
  return article?.body ? `${stripControls(article.body)}\n` : '';
}
