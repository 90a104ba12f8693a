import type { Calendar } from '../../src/fields/dates/date-mention.js';
import type { Month, MonthNames } from '../../src/fields/dates/month-names.js';
import { tokenise } from '../../src/fields/dates/tokenise.js';
import { readSource } from './read-source.js';

/** Names by language, of each month in its turn. */
type Names = Readonly<Record<string, readonly (readonly string[])[]>>;
/** Names by language and number of the month. */
type ExtraNames = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** A name of a month as it is written. */
interface Name {
  readonly name: string;
  readonly month: number;
  readonly calendar: Calendar;
  readonly language: string;
}

/** The names of the months in all languages and calendars, folded as the text of a page is. */
export function listMonthNames(): MonthNames {
  const meanings: Record<string, Month[]> = {};
  const longest: Record<string, number> = {};
  for (const { name, month, calendar, language } of readNames()) {
    const words = tokenise(name).map(({ text }) => text);
    const first = words[0]!;
    if (words.length > 1) longest[first] = Math.max(longest[first] ?? 0, words.length);
    const key = words.join(' ');
    const known = meanings[key] ?? [];
    const same = known.find((one) => one.month === month && one.calendar === calendar);
    if (same) (same.languages as string[]).push(language);
    else known.push({ month, calendar, languages: [language] });
    meanings[key] = known;
  }
  const written = Object.entries(meanings).map(([name, months]) => [
    name,
    months.map(write).join(', '),
  ]);
  return { meanings: Object.fromEntries(written), longest };
}

function write({ calendar, month, languages }: Month): string {
  return [calendar, month, ...languages].join(' ');
}

function readNames(): Name[] {
  const { persian, islamic } = readSource<Names>('fields/calendars.json');
  return [
    ...inTurn(readSource<Names>('fields/months.json'), 'gregorian'),
    ...byNumber(readSource<ExtraNames>('fields/months-by-hand.json')),
    ...inTurn({ fa: persian! }, 'persian'),
    ...inTurn({ ar: islamic! }, 'islamic'),
  ];
}

function inTurn(names: Names, calendar: Calendar): Name[] {
  return Object.entries(names).flatMap(([language, months]) =>
    months.flatMap((forms, index) =>
      forms.map((name) => ({ name, month: index + 1, calendar, language })),
    ),
  );
}

function byNumber(names: ExtraNames): Name[] {
  return Object.entries(names).flatMap(([language, months]) =>
    Object.entries(months).flatMap(([month, forms]) =>
      forms.map((name) => ({
        name,
        month: Number(month),
        calendar: 'gregorian' as const,
        language,
      })),
    ),
  );
}
