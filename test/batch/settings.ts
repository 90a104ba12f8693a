import type { Settings } from '../../src/batch/settings.js';

/** Text is read, and nothing is asked of it. */
export const SETTINGS: Settings = {
  from: 'text',
  textField: 'text',
  htmlField: 'html',
  urlField: 'url',
  encoding: null,
  noteAll: true,
  shared: false,
  hash: false,
  format: 'json',
  explain: null,
  colour: 0,
  clean: { require: [] },
};
