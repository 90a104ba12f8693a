/** An object with a first key, alone or first in an array. */
const HEAD = /^(?:\[\s*)?\{\s*"(?:[^"\\]|\\.){1,200}"\s*:/u;

/** Whether a text without white space before it begins like objects of JSON. */
export function beginsLikeJson(text: string): boolean {
  return HEAD.test(text);
}

/** Whether a text is JSON from its beginning to its end. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
