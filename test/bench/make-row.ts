import type { Row } from '../../bench/row.js';

/** A row with nothing annotated but what is told. */
export function makeRow(told: Partial<Row>): Row {
  return {
    id: 'made-up/1',
    source: 'wcxb',
    url: 'https://vale-post.example/1',
    lang: 'en',
    type: 'article',
    annotated: [],
    title: null,
    date: null,
    authors: [],
    body: null,
    with: [],
    without: [],
    text: { inner: '', wet: '', frag: '', glued: '' },
    ...told,
  };
}
