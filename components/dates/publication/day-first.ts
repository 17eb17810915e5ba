// Whether 03/09/2020 is in September.

/** Where `locale` (BCP 47) is written; null for none and for "English", which is both. */
export function dayFirstIn(locale: string | null): boolean | null {
  if (!locale || locale === 'en') return null;
  try {
    const parts = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`).formatToParts();
    return parts.find(({ type }) => type === 'day' || type === 'month')?.type === 'day';
  } catch {
    return null;
  }
}

/** As dates such as 25/09/2020 in a text have it, if all agree; null if they do not tell. */
export function dayFirstAmong(text: string): boolean | null {
  const orders = new Set<boolean>();
  for (const [, a, b] of text.matchAll(/(?<!\d)(\d{1,2})[-/](\d{1,2})[-/]\d{4}(?!\d)/g)) {
    if (Number(a) > 12) orders.add(true);
    else if (Number(b) > 12) orders.add(false);
  }
  return orders.size === 1 ? orders.has(true) : null;
}
