/** The mark that opens an item of a list in text, with the space behind it. */
export const BULLET = /^[-–•·*▪▫●◦‣■□▢☐◻○∙⁃❖➢➤]\s+/u;
