export { type CleanOptions, clean, cleanPage } from './clean.js';
export { cleanHtml } from './clean-html.js';
export type { Issue } from './core/issue.js';
export type { LabelledLine, Reason } from './core/label.js';
export type { Line } from './core/line.js';
export type { Page } from './core/page.js';
export type { Result, Status } from './core/result.js';
export { isKept, type Role } from './core/role.js';
export { type Article, articleSchema, type Block } from './validate/article-schema.js';
