/** Something whose time is measured. */
export interface Task {
  /** Gets ready for one run; takes no part in what is measured. */
  prepare?(): void;
  run(): unknown;
}

/** Tasks by name, as a module of tasks exports them; each is made for a document of so many lines. */
export type Tasks = Readonly<Record<string, (lines: number) => Task | Promise<Task>>>;

/**
 * The processor's time that this thread has used, in milliseconds: what other programs do costs nothing.
 * Linux brings it up to date only when it is asked about the whole process.
 */
function timeUsed(): number {
  process.cpuUsage();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** How long one run of a task takes, in milliseconds: the mean of as many as fill a short while. */
export async function sample({ prepare, run }: Task, shortWhile = 30): Promise<number> {
  let total = 0;
  let runs = 0;
  while (total < shortWhile) {
    prepare?.();
    const start = timeUsed();
    await run();
    total += timeUsed() - start;
    runs++;
  }
  return total / runs;
}
