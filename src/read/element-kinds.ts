const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Elements without text for readers of an article: code, drawings, form controls, what a browser
 * shows only when it cannot show something else, and how to say the characters that stand below.
 */
export const SKIPPED = names(
  'annotation annotation-xml applet audio canvas datalist embed frameset iframe ' +
    'meter noembed noframes noscript object progress rp rt rtc script select style svg template ' +
    'textarea title video',
);

/** Elements that begin and end a line; those of `SPACED` also leave a blank line. */
export const BLOCKS = names(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frame h1 h2 h3 h4 h5 h6 header hgroup hr html ' +
    'legend li listing main menu nav ol optgroup option p plaintext pre search section summary ' +
    'table tbody td tfoot th thead tr ul xmp',
);

export const SPACED = names(
  'blockquote dir dl fieldset figure h1 h2 h3 h4 h5 h6 hr listing menu ol p plaintext pre table ' +
    'ul xmp',
);

/** Elements whose line breaks and spaces count. */
export const PREFORMATTED = names('listing plaintext pre xmp');

/** Blocks that hold running text; an element of a site's own making inside one is inline. */
export const TEXT_BLOCKS = names('p h1 h2 h3 h4 h5 h6 li dt dd td th figcaption summary');

export const BOLD = names('b strong');

export const ITALIC = names('cite dfn em i');
