// `npm run bench -- WHAT [options]`: measures what Sidelight costs. Each bench reads its own options.
const benches: Record<string, () => Promise<{ main(args: readonly string[]): Promise<void> }>> = {
  matcher: () => import('../tests/bench/matcher/main.ts'),
  hover: () => import('../tests/bench/hover/main.ts'),
  page: () => import('../tests/bench/page/main.ts'),
  panel: () => import('../tests/bench/panel/main.ts'),
  store: () => import('../tests/bench/store/main.ts'),
  timeline: () => import('../tests/bench/timeline/main.ts'),
};

const [what = '', ...args] = process.argv.slice(2);

try {
  const bench = Object.hasOwn(benches, what) ? benches[what] : undefined;
  if (!bench) throw new Error(`npm run bench -- ${Object.keys(benches).join(' | ')} [--help]`);
  await (await bench()).main(args);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
