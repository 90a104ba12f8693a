/**
 * A value that is made when it is first asked for. Expressions over Unicode's classes are such: to
 * make one takes V8 up to half a millisecond, and a page needs few of them.
 */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
