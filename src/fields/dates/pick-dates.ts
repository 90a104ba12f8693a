import type { MeasuredPage } from '../../features/measure-page.js';
import type { Anatomy } from '../read-anatomy.js';
import type { DateMention } from './date-mention.js';
import { findDates } from './find-dates.js';

/** The dates of the article and the lines they stand on. */
export interface Dates {
  readonly published: DateMention | null;
  readonly updated: DateMention | null;
  readonly lines: readonly number[];
}

interface Placed {
  readonly mention: DateMention;
  readonly index: number;
  readonly score: number;
  readonly isUpdate: boolean;
}

const UPDATED =
  /updated|modified|update|aktualisiert|geändert|mis à jour|actualizado|aggiornato|atualizado|bijgewerkt|обновлено|更新/iu;
const PUBLISHED =
  /published|posted|veröffentlicht|erstellt|publié|publicado|pubblicato|gepubliceerd|опубликован|发布|公開/iu;
const LONGEST = 30;

/** The date of publication and of the last change, each null unless it is certain. */
export function pickDates(page: MeasuredPage, anatomy: Anatomy, titleAt: number | null): Dates {
  const placed = place(page, anatomy, titleAt);
  const published = best(placed.filter(({ isUpdate }) => !isUpdate));
  const updated = best(placed.filter(({ isUpdate }) => isUpdate));
  return {
    published: published?.mention ?? null,
    updated: updated?.mention ?? null,
    lines: [published, updated].flatMap((one) => (one ? [one.index] : [])),
  };
}

function place({ language }: MeasuredPage, anatomy: Anatomy, titleAt: number | null): Placed[] {
  const { lines, bodyStart } = anatomy;
  const from = titleAt ?? bodyStart;
  return lines
    .filter(({ wordCount }) => wordCount <= LONGEST)
    .flatMap((line) =>
      findDates(line.text, { language }).map((mention) => {
        const before = line.text.slice(0, mention.start);
        const cue = before === '' ? (lines[line.index - 1]?.text.slice(-40) ?? '') : before;
        return {
          mention,
          index: line.index,
          isUpdate: UPDATED.test(cue),
          score:
            (PUBLISHED.test(cue) ? 2 : 0) +
            (line.index > from && line.index < bodyStart + 4 ? 2 : 0) -
            Math.log1p(Math.abs(line.index - from)) +
            (mention.time ? 0.5 : 0),
        };
      }),
    )
    .filter(({ mention }) => isWhole(mention));
}

function isWhole({ date, swapped, isRange }: DateMention): boolean {
  return date.year !== null && date.day !== null && swapped === null && !isRange;
}

function best(placed: readonly Placed[]): Placed | null {
  const first = [...placed].sort((a, b) => b.score - a.score)[0];
  return first && first.score > 0 ? first : null;
}
