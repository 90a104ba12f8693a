/** As much of JSON Schema as the article's shape is written in. */
export type Schema = AnyOf | Shape;

interface AnyOf {
  readonly anyOf: readonly Schema[];
}

interface Shape {
  readonly type: TypeName | readonly TypeName[];
  readonly enum?: readonly unknown[];
  readonly minLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  /** No others are allowed, as all our objects are strict. */
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

type TypeName = keyof typeof IS;

const IS = {
  string: (value: unknown) => typeof value === 'string',
  number: (value: unknown) => Number.isFinite(value),
  integer: (value: unknown) => Number.isSafeInteger(value),
  null: (value: unknown) => value === null,
  array: (value: unknown) => Array.isArray(value),
  object: (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value),
} as const;

/** Whether a value is as its schema says. */
export function fitsSchema(value: unknown, schema: Schema): boolean {
  if ('anyOf' in schema) return schema.anyOf.some((one) => fitsSchema(value, one));
  if (!hasType(value, schema.type)) return false;
  if (typeof value === 'string') return fitsText(value, schema);
  if (typeof value === 'number') return fitsNumber(value, schema);
  if (Array.isArray(value)) return fitsItems(value, schema);
  return value === null || fitsObject(value as object, schema);
}

function hasType(value: unknown, type: Shape['type']): boolean {
  return typeof type === 'string' ? IS[type](value) : type.some((name) => IS[name](value));
}

function fitsText(text: string, { minLength = 0, pattern, enum: words }: Shape): boolean {
  if (text.length < minLength || (words && !words.includes(text))) return false;
  return pattern === undefined || new RegExp(pattern, 'u').test(text);
}

function fitsNumber(number: number, { minimum = -Infinity, maximum = Infinity }: Shape): boolean {
  return number >= minimum && number <= maximum;
}

function fitsItems(values: readonly unknown[], { items }: Shape): boolean {
  return !items || values.every((value) => fitsSchema(value, items));
}

function fitsObject(object: object, { properties = {}, required = [] }: Shape): boolean {
  if (!required.every((key) => Object.hasOwn(object, key))) return false;
  for (const [key, value] of Object.entries(object)) {
    const schema = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (!schema || !fitsSchema(value, schema)) return false;
  }
  return true;
}
