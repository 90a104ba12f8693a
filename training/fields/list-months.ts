import { writeFileSync } from 'node:fs';

/**
 * Writes `data/fields/months.json` and `weekdays.json`: the names of the twelve months and of the
 * days of the week in each language, as the Unicode CLDR data inside Node's Intl has them. Run after a build:
 * `node dist/training/fields/list-months.js`.
 *
 * The names are written down rather than asked for at run time because one formatter a language
 * costs a second, and because ICU versions differ in their abbreviations.
 */
const LANGUAGES =
  'en de fr es it pt nl sv da nb fi is pl cs sk sl hr sr bs mk bg ru uk be lt lv et hu ro el tr az kk uz ca gl eu ga cy sq mt ar fa ur he hi bn mr gu pa ta te kn ml ne th lo km my id ms fil sw af zu am ka hy ky tg tk ps so ha ig eo lb fy'.split(
    ' ',
  );

const YEAR = 2021;
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric', year: 'numeric' },
  { month: 'short' },
  { month: 'short', day: 'numeric', year: 'numeric' },
];

function monthsOf(language: string): string[][] {
  const formats = STYLES.map(
    (style) =>
      new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { timeZone: 'UTC', ...style }),
  );
  return Array.from({ length: 12 }, (_, month) => {
    const names = formats.map((format) => nameIn(format, Date.UTC(YEAR, month, 3)));
    return [...new Set(names.map(bare))].filter((name) => /\p{L}/u.test(name));
  });
}

function nameIn(format: Intl.DateTimeFormat, time: number): string {
  const parts = format.formatToParts(time);
  return parts.find(({ type }) => type === 'month')?.value ?? '';
}

/** Without the final full stop of an abbreviation and the `de` that CLDR counts as Catalan's. */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.$/u, '')
    .replace(/^d(?:e |’)/u, '');
}

function weekdaysOf(language: string): string[] {
  const locale = `${language}-u-ca-gregory`;
  return (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday });
    return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(YEAR, 2, 1 + day)));
  });
}

function write(file: string, table: Readonly<Record<string, unknown>>): void {
  const rows = Object.entries(table).map(([key, value]) => `  "${key}": ${JSON.stringify(value)}`);
  writeFileSync(`data/fields/${file}.json`, `{\n${rows.join(',\n')}\n}\n`);
}

write('months', Object.fromEntries(LANGUAGES.map((language) => [language, monthsOf(language)])));
write(
  'weekdays',
  Object.fromEntries(
    LANGUAGES.map((language) => [language, [...new Set(weekdaysOf(language).map(bare))]]),
  ),
);
