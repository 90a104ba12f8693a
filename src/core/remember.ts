/** The function, asked once of each object, for as long as that object is in use. */
export function remember<Key extends object, Value extends NonNullable<unknown>>(
  ask: (one: Key) => Value,
): (one: Key) => Value {
  const answers = new WeakMap<Key, Value>();
  return (one) => {
    const known = answers.get(one);
    if (known !== undefined) return known;
    const answer = ask(one);
    answers.set(one, answer);
    return answer;
  };
}
