// Time that this thread has worked: what else the machine does in the meantime does not count.

/** Milliseconds of processor time of this thread since it began, to a thousandth. */
export function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
