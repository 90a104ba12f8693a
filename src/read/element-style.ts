import type { Element } from './parse-html.js';

const DISPLAY = /(?:^|[;\s])display\s{0,9}:\s{0,9}([a-z-]{1,20})/iu;
const UNSEEN = /(?:^|[;\s])visibility\s{0,9}:\s{0,9}(?:hidden|collapse)/iu;

/** Names that frameworks give to text for screen readers alone. */
const UNSEEN_CLASS =
  /(?:^|[\s_-])(?:sr-only|screen-?reader(?:s|-text|-only)?|visually-?hidden|element-invisible|a11y-hidden)(?:$|[\s_-])/iu;

/** Whether an element says of itself that readers do not see it. */
export function isHidden({ name, attribs }: Element): boolean {
  if (attribs.hidden !== undefined && attribs.hidden !== 'until-found') return true;
  if (attribs['aria-hidden'] === 'true') return true;
  if (name === 'dialog' && attribs.open === undefined) return true;
  const { style = '', class: classes = '' } = attribs;
  return (
    (style !== '' && (displayOf(style) === 'none' || UNSEEN.test(style))) ||
    (classes !== '' && UNSEEN_CLASS.test(classes))
  );
}

/** Whether an element's own style makes it a block or inline; null when it says neither. */
export function styledAsBlock({ attribs: { style = '' } }: Element): boolean | null {
  const display = style === '' ? null : displayOf(style);
  if (display === null || display === 'none' || display === 'contents') return null;
  return !display.startsWith('inline');
}

function displayOf(style: string): string | null {
  return DISPLAY.exec(style)?.[1]?.toLowerCase() ?? null;
}
