// The processor time of this thread, which other work of the machine does not increase.

/** Milliseconds of processor time of this thread since it began, to a thousandth. */
export function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
