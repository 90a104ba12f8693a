/** Typed arrays that a file may hold. */
type Kind =
  | Uint8ArrayConstructor
  | Int32ArrayConstructor
  | Uint32ArrayConstructor
  | Float32ArrayConstructor
  | Float64ArrayConstructor;

/** Every array begins at such a place, where any kind may. */
const STEP = 8;

/** One file of several arrays: their lengths (int32), then their bytes as they are in memory. */
export function packArrays(arrays: readonly NodeJS.TypedArray[]): Uint8Array {
  const parts = [Int32Array.from(arrays, ({ length }) => length), ...arrays];
  const places = placesOf(parts.map(({ byteLength }) => byteLength));
  const file = new Uint8Array(places.at(-1)!);
  for (const [index, { buffer, byteOffset, byteLength }] of parts.entries()) {
    file.set(new Uint8Array(buffer, byteOffset, byteLength), places[index]);
  }
  return file;
}

/** The arrays of a file, of these kinds: views on its bytes, so that reading them is no work. */
export function unpackArrays<const Kinds extends readonly Kind[]>(
  file: Uint8Array,
  kinds: Kinds,
): { -readonly [at in keyof Kinds]: InstanceType<Kinds[at]> } {
  const { buffer, byteOffset } = file.byteOffset % STEP === 0 ? file : new Uint8Array(file);
  const lengths = new Int32Array(buffer, byteOffset, kinds.length);
  const sizes = kinds.map(({ BYTES_PER_ELEMENT }, index) => BYTES_PER_ELEMENT * lengths[index]!);
  const places = placesOf([lengths.byteLength, ...sizes]);
  const arrays = kinds.map(
    (Kind, index) =>
      new Kind(buffer as ArrayBuffer, byteOffset + places[index + 1]!, lengths[index]),
  );
  return arrays as { -readonly [at in keyof Kinds]: InstanceType<Kinds[at]> };
}

/** Where parts of these sizes begin one after the other, and where the last one ends. */
function placesOf(sizes: readonly number[]): number[] {
  const places = [0];
  for (const size of sizes) places.push(Math.ceil((places.at(-1)! + size) / STEP) * STEP);
  return places;
}
