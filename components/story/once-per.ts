// Events are asked about in one paragraph after another, and a paragraph for all the names in it.

/** Makes a thing of an object when it is first asked for, and keeps it for as long as the object. */
export function oncePer<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    let known = made.get(key);
    if (!known) {
      known = { value: make(key) };
      made.set(key, known);
    }
    return known.value;
  };
}
