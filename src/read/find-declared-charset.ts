/** Pages declare their encoding early; browsers look at 1,024 bytes, some pages need more. */
const SAMPLE = 8192;

const XML_DECLARATION = /^\s{0,99}<\?xml[^>]{0,200}?\sencoding\s{0,9}=\s{0,9}["']([\w:.-]{1,40})/iu;
const CHARSET = /charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})/iu;

/** The encoding that a page's own `<meta>` or XML declaration names; null when there is none. */
export function findDeclaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, SAMPLE)).toString('latin1');
  return metaCharset(head) ?? xmlEncoding(head);
}

/** The label in a `Content-Type` such as `text/html; charset=utf-8`; null when there is none. */
export function charsetOf(contentType: string): string | null {
  return CHARSET.exec(contentType)?.[1] ?? null;
}

function xmlEncoding(head: string): string | null {
  if (!head.trimStart().startsWith('<?')) return null;
  return XML_DECLARATION.exec(head)?.[1] ?? null;
}

function metaCharset(head: string): string | null {
  const lower = head.toLowerCase();
  for (let at = lower.indexOf('<meta'); at >= 0; at = lower.indexOf('<meta', at + 1)) {
    const end = lower.indexOf('>', at);
    const charset = charsetOf(head.slice(at, end < 0 ? undefined : end));
    if (charset !== null) return charset;
    if (end < 0) return null;
  }
  return null;
}
