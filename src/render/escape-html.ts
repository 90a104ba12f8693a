import { escapeControls } from './escape-controls.js';

const ENTITY: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that shows as itself in HTML, also within an attribute's quotes. */
export function escapeHtml(text: string): string {
  return escapeControls(text).replace(/[&<>"']/gu, (character) => ENTITY[character] as string);
}
