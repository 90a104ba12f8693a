import { assembleArticle } from './assemble/assemble-article.js';
import { traceFields } from './assemble/trace-fields.js';
import { checkCall } from './check-options.js';
import { classifyPage } from './classify/classify-page.js';
import type { Favor } from './classify/model/favor.js';
import { fail } from './core/fail.js';
import type { Page } from './core/page.js';
import type { Profile } from './core/profile.js';
import type { Reading, Result } from './core/result.js';
import { guessLanguage, likelyLanguages } from './features/guess-language.js';
import { loadLexicon } from './features/lexicon.js';
import { markSiteLines } from './features/mark-site-lines.js';
import { type MeasuredPage, measurePage } from './features/measure-page.js';
import { findFields } from './fields/find-fields.js';
import { restoreSpans } from './lines/restore-spans.js';
import { splitLines } from './lines/split-lines.js';
import { readText } from './read/read-text.js';
import { makeRecognisers } from './recognisers.js';
import type { Article } from './validate/article-schema.js';
import { checkArticle } from './validate/check-article.js';

/** What a caller may say about an input. */
export interface CleanOptions {
  /** Names the input in the result. */
  readonly source?: string | null;
  /** Address of the page. */
  readonly url?: string | null;
  /** BCP 47 language of the text; otherwise it is found. */
  readonly language?: string | null;
  /** Fields that must be present; `['title', 'body']` unless told. */
  readonly require?: readonly (keyof Article)[];
  /** The day, or the time, that words such as "yesterday" are counted from, ISO 8601. */
  readonly now?: string | null;
  /** Which mistake to avoid, keeping what is no article or removing what is; `balanced` unless told. */
  readonly favor?: Favor;
  /** What the pages of the site have in common, as `winnow learn` writes it. */
  readonly profile?: Profile | null;
  /** `false` leaves every line that no rule decides to the page's shape, without the model. */
  readonly model?: boolean;
  /**
   * Folder of the learned weights, one file a model; `data/model` unless told. Cross-validation
   * names a folder of weights that never saw the page's site.
   */
  readonly weights?: string;
}

/**
 * Cleans the text of one article: the whole pipeline, with no I/O. Never throws on any string.
 *
 * @throws TypeError for options that there are none of, or that say what cannot be
 */
export function clean(text: string, options: CleanOptions = {}): Result {
  checkCall(text, options);
  return cleanPage(readText(text, { url: options.url ?? null }), options);
}

/** The pipeline from a page on, one stage a line. */
export function cleanPage(page: Page, options: CleanOptions = {}): Result {
  if (page.issue) return fail(options.source ?? null, page.issue);
  const measured = withSiteLines(measureLines(page, options.language), options.profile);
  const labelled = classifyPage(measured, options);
  const fields = findFields(measured, labelled, options);
  const found = { ...fields, lines: restoreSpans(page, fields.lines) };
  const article = assembleArticle(found, measured.language);
  const issues = checkArticle(article, options.require ?? ['title', 'body']);
  const status = issues.length === 0 ? 'ok' : 'invalid';
  return {
    status,
    source: options.source ?? null,
    input: toReading(page),
    article,
    issues,
    provenance: traceFields(found),
    lines: found.lines,
  };
}

function withSiteLines(page: MeasuredPage, profile: Profile | null = null): MeasuredPage {
  return profile ? markSiteLines(page, profile) : page;
}

function toReading({ kind, url, captured, encoding, edits = [] }: Page): Reading {
  return { kind, encoding: encoding ?? null, url, captured, edits };
}

/** The stages before any judgement: the lines of a page, measured. */
export function measureLines(page: Page, told: string | null = null): MeasuredPage {
  const language = told ?? statedLanguage(page) ?? guessLanguage(page.text);
  const lexicon = loadLexicon(language ? [language] : likelyLanguages(page.text));
  const lines = splitLines(page, makeRecognisers(lexicon));
  return measurePage(page, lines, language, lexicon);
}

function statedLanguage({ metadata }: Page): string | null {
  return metadata.find(({ field }) => field === 'language')?.value ?? null;
}
