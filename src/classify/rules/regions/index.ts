import type { Rule } from '../../rule.js';
import { authorBio } from './author-bio.js';
import { commentsHead } from './comments-head.js';
import { legalLine } from './legal-line.js';
import { linkList } from './link-list.js';
import { listedStory } from './listed-story.js';
import { relatedHead } from './related-head.js';

/** Heads and lines that open what follows the article. */
export const REGION_RULES: readonly Rule[] = [
  commentsHead,
  relatedHead,
  listedStory,
  legalLine,
  authorBio,
  linkList,
];
