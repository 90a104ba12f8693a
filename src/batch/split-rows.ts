const BREAK = 0x0a;

/** The rows between the line breaks. */
export function* splitRows(bytes: Uint8Array): Generator<Uint8Array> {
  let from = 0;
  for (let to = bytes.indexOf(BREAK); to >= 0; to = bytes.indexOf(BREAK, from)) {
    yield bytes.subarray(from, to);
    from = to + 1;
  }
  yield bytes.subarray(from);
}
