// The host that is meant where an address may have none. Pure.

/** The host of the first address that has one; empty if none has. What is no address counts as none. */
export function firstHost(addresses: Iterable<string | undefined>): string {
  for (const address of addresses) {
    const hostname = address && URL.parse(address)?.hostname;
    if (hostname) return hostname;
  }
  return '';
}
