// The processor time of this thread: what else the machine does meanwhile does not count.

/** Milliseconds of processor time of this thread since it began, to a thousandth. */
export function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
