import type { Verdict } from '../core/verdict.js';

/** Why a line that no rule decides is judged by the page's shape or markup, and not by the model. */
export const SHAPE_VERDICTS = {
  SHAPE: {
    code: 'SHAPE',
    name: 'page-shape',
    why: 'Without the model the article is what stands between its first and its last prose.',
  },
  BUDGET: {
    code: 'BUDGET',
    name: 'removal-budget',
    why: 'The model would have left next to nothing, so the page’s shape decided instead.',
  },
  FRONT: {
    code: 'FRONT',
    name: 'front-matter',
    why: 'The YAML above a text is about the text, and no part of it.',
  },
  MARKS: {
    code: 'MARKS',
    name: 'markdown-marks',
    why: 'A line of Markdown with nothing but marks underlines, divides, or fences what is code.',
  },
  COMMENTS: {
    code: 'COMMENTS',
    name: 'comments-element',
    why: 'The markup of the page calls the element around the line comments.',
  },
  COMMENTED: {
    code: 'COMMENTED',
    name: 'below-comments-head',
    why: 'The line reads as a paragraph, but stands below the head of the readers’ comments.',
  },
  LIST: {
    code: 'LIST',
    name: 'whole-list',
    why: 'The line is an item of a list in the article, of which others were kept.',
  },
  HEAD: {
    code: 'HEAD',
    name: 'section-head',
    why: 'The markup of the page, or its words, make the line the heading of what was kept below it.',
  },
  SERIES: {
    code: 'SERIES',
    name: 'numbered-series',
    why: 'The line is a heading of a numbered series, of which the ones before and after it were kept.',
  },
  WHOLE: {
    code: 'WHOLE',
    name: 'whole-part',
    why: 'The line is of code or of a table of which half was kept, or of code between lines of the article.',
  },
  FIGURE: {
    code: 'FIGURE',
    name: 'figure-caption',
    why: 'The markup of the page names the line the caption of a picture of the article.',
  },
} satisfies Readonly<Record<string, Verdict>>;
