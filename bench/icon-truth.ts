import { load } from 'cheerio/slim';

const DRAWN = 'svg title, svg desc, svg text';
/** Fonts that draw an icon in place of its written name, and the elements that use them. */
const LETTERED =
  'mat-icon, i[class*="material-icons"], i[class*="material-symbols"], span[class*="material-icons"], span[class*="material-symbols"]';

/** The names of icons that a page holds as text: of drawings, and of fonts with ligatures. */
export function iconTruth(html: string): string[] {
  const $ = load(html);
  const names = $(`${DRAWN}, ${LETTERED}`)
    .get()
    .map((element) => $(element).text().split(/\s+/u).join(' ').trim());
  return [...new Set(names.filter((name) => /[\p{L}\p{N}]{2}/u.test(name)))];
}
