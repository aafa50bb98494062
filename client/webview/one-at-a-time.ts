/**
 * Makes a function that runs `task`, but never twice at once: however often it is called during a run, one more
 * run follows. The task reads what is newest when it begins, so nothing is done for what is already outdated.
 */
export function oneAtATime(task: () => Promise<void>): () => void {
  let running = false;
  let calledMeanwhile = false;

  async function run(): Promise<void> {
    running = true;
    try {
      do {
        calledMeanwhile = false;
        await task();
      } while (calledMeanwhile);
    } finally {
      running = false;
    }
  }

  return () => {
    if (running) calledMeanwhile = true;
    else void run();
  };
}
