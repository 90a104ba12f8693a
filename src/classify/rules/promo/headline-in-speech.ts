import { lazily } from '../../../core/lazily.js';
import type { MeasuredLine } from '../../../features/measure-page.js';
import { isInterlude } from '../../is-interlude.js';
import type { Rule } from '../../rule.js';

const OPENS_QUOTE = /^["“„«‘「『]/u;
const FEWEST_WORDS = 5;
const MOST_WORDS = 18;
/** The verb of a headline follows its subject, which is short. */
const SUBJECT_WORDS = 4;

/** The headline of another story where a speaker goes on: no subheading parts speech so. */
export const headlineInSpeech: Rule = {
  code: 'PR010',
  name: 'headline-in-speech',
  role: 'promo',
  phrases: ['reporting'],
  why: 'A headline that reports a statement, standing before a quotation that goes on, is of another story.',
  hits: [
    'The mayor had refused to give a date for the works on the old harbour bridge.\n\n> Ferry owners say Lund & Marsh must talk\n\n“I will do it in my own good time, as I always have,” she went on.',
    'Der Bürgermeister nannte keinen Tag für den Beginn der Arbeiten an der alten Brücke im Hafen.\n\n> Reederei droht mit dem Umzug in die Nachbarstadt\n\n„Ich mache das, wenn ich es für richtig halte“, sagte er am Abend vor der Versammlung.',
  ],
  misses: [
    'The mayor had refused to give a date for the works on the old harbour bridge.\n\n> What the ferry owners want\n\n“I will do it in my own good time, as I always have,” she went on.',
    'The mayor had refused to give a date for the works on the old harbour bridge.\n\n> Ferry owners say Lund & Marsh must talk\n\nThe two have not met since the bridge was closed to lorries in the spring.',
  ],
  matches: (line, page) =>
    isInterlude(line, page) &&
    OPENS_QUOTE.test(page.lines[line.index + 1]!.text) &&
    isHeadline(line),
};

/** Entries of a live report open with the time. */
const OPENS_WITH_NUMBER = lazily(() => /^\p{N}/u);

function isHeadline(line: MeasuredLine): boolean {
  const { text, size, endsSentence, phrases } = line;
  return (
    !endsSentence &&
    !OPENS_WITH_NUMBER().test(text) &&
    size >= FEWEST_WORDS &&
    size <= MOST_WORDS &&
    phrases.some(({ family, from }) => family === 'reporting' && from > 0 && from <= SUBJECT_WORDS)
  );
}
