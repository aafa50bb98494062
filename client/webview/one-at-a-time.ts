/**
 * Makes a function that runs `task`, but never twice at once: however often it is called during a run, one more
 * run follows. The task reads what is newest when it begins, so nothing is done for what is already outdated.
 */
export function oneAtATime(task: () => Promise<void>): () => void {
  let running = false;
  let calledMeanwhile = false;

  function run(): void {
    if (running) {
      calledMeanwhile = true;
      return;
    }
    running = true;
    void task().finally(() => {
      running = false;
      if (!calledMeanwhile) return;
      calledMeanwhile = false;
      run();
    });
  }

  return run;
}
