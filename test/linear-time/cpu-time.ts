/** The time of the processor that some work takes, in milliseconds. What else the machine does meanwhile is not in it. */
export function cpuTime(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
