/** The mark that opens an item of a list in text, with the space behind it. */
export const BULLET = /^[-–•·*▪▫●◦‣■□▢☐◻○∙⁃❖➢➤]\s+/u;

/** The number that opens one instead, with the space behind it. */
export const NUMBER = /^\d{1,9}[.)]\s+/u;
