import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { median } from "./statistics.ts";

interface ContestOptions {
  /** The name of a module in the folder of tasks. */
  readonly module: string;
  readonly lines: number;
  readonly rounds: number;
  /**
   * The names of the tasks, by the processes that they run in. What is compared runs apart: two users of one
   * library would slow each other down by teaching V8 different shapes.
   */
  readonly processes: readonly (readonly string[])[];
}

/** What came of measuring tasks against each other. */
export interface Contest {
  /** In milliseconds. */
  median(name: string): number;
  /** How many times as long one takes as another; the median of all rounds, as a machine's speed drifts. */
  ratio(name: string, other: string): number;
}

/** Measures tasks in turns, so that whatever else the machine does falls on all alike. */
export async function contest({ module, lines, rounds, processes }: ContestOptions): Promise<Contest> {
  const samples = new Map<string, number[]>(processes.flat().map((name) => [name, []]));
  const contenders: Contender[] = [];
  for (const names of processes) contenders.push(await Contender.start(module, lines, names));
  for (let round = 0; round < rounds; round++) {
    for (const contender of contenders) {
      for (const name of contender.names) samples.get(name)!.push(await contender.sample(name));
    }
  }
  for (const contender of contenders) contender.end();
  const of = (name: string) => samples.get(name)!;
  return {
    median: (name) => median(of(name)),
    ratio: (name, other) => median(of(name).map((value, round) => value / of(other)[round]!)),
  };
}

/** A process of its own with tasks in it. */
class Contender {
  readonly names: readonly string[];
  private readonly child: ChildProcess;
  private readonly failed: Promise<never>;

  private constructor(names: readonly string[], child: ChildProcess) {
    this.names = names;
    this.child = child;
    this.failed = once(child, "exit").then(() => {
      throw new Error(`The process that measures ${names.join(", ")} has ended.`);
    });
    this.failed.catch(() => {});
  }

  /** Starts a process, and waits until its tasks have warmed up. */
  static async start(module: string, lines: number, names: readonly string[]): Promise<Contender> {
    const file = join(import.meta.dirname, "tasks", `${module}.ts`);
    const program = join(import.meta.dirname, "processes/contender.ts");
    const contender = new Contender(names, fork(program, [file, String(lines), ...names]));
    await contender.answer();
    return contender;
  }

  async sample(name: string): Promise<number> {
    this.child.send(name);
    return (await this.answer()) as number;
  }

  end(): void {
    this.child.kill();
  }

  private async answer(): Promise<unknown> {
    const [answer] = await Promise.race([once(this.child, "message"), this.failed]);
    return answer;
  }
}
