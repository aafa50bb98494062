import { sample, type Task, type Tasks } from "../task.ts";

/** How long a task runs before it is measured, in milliseconds, so that V8 has optimised it. */
const warmUp = 500;

/** `contender.ts MODULE LINES NAME…`: takes one sample of a task whenever its parent names one. */
const [module, lines, ...names] = process.argv.slice(2);
const { tasks } = (await import(module!)) as { tasks: Tasks };

const ready = new Map<string, Task>();
for (const name of names) {
  const task = await tasks[name]!(Number(lines));
  await sample(task, warmUp);
  ready.set(name, task);
}

process.on("message", async (name: string) => {
  process.send!(await sample(ready.get(name)!));
});
process.send!("ready");
