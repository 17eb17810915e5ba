// Types that make the compiler name every place that forgets a field of a record.

/**
 * The fields `Used` of a record, where `LeftOut` names all of its other fields. Where a field is in
 * neither, the type is that field's name alone, and reading a record as this type does not compile:
 * "Property 'forgotten' is missing in type 'PackEvent' but required in type { forgotten: 'mood' }".
 */
export type Fields<Whole, Used extends keyof Whole, LeftOut extends keyof Whole = never> = [
  Exclude<keyof Whole, Used | LeftOut>,
] extends [never]
  ? Pick<Whole, Used>
  : { readonly forgotten: Exclude<keyof Whole, Used | LeftOut> };

/**
 * For `made satisfies Complete<Whole, typeof made>`: does not compile where `made` has no such
 * property as a field of `Whole`, not even an optional one.
 */
export type Complete<Whole, Made> = [Exclude<keyof Whole, keyof Made>] extends [never]
  ? unknown
  : { readonly forgotten: Exclude<keyof Whole, keyof Made> };
