import { appendFileSync, mkdirSync } from "node:fs";
import path from "node:path";

const levels = ["trace", "debug", "info", "warning", "error", "critical", "off"];

/** Stands in for the native logger behind VS Code's log files and output channels: one plain file, never rotated. */
class Logger {
  private readonly file: string;
  private level = levels.indexOf("info");
  private raw = false;

  constructor(file: string) {
    this.file = file;
    mkdirSync(path.dirname(file), { recursive: true });
    appendFileSync(file, "");
  }

  trace(message: string): void {
    this.write("trace", message);
  }
  debug(message: string): void {
    this.write("debug", message);
  }
  info(message: string): void {
    this.write("info", message);
  }
  warn(message: string): void {
    this.write("warning", message);
  }
  error(message: string): void {
    this.write("error", message);
  }
  critical(message: string): void {
    this.write("critical", message);
  }

  getLevel(): number {
    return this.level;
  }
  setLevel(level: number): void {
    this.level = level;
  }

  /** Without formatters, as output channels want it, a message is written as it is. */
  clearFormatters(): void {
    this.raw = true;
  }
  setPattern(): void {}
  flush(): void {}
  drop(): void {}

  private write(name: string, message: string): void {
    if (levels.indexOf(name) < this.level) return;
    appendFileSync(this.file, this.raw ? message : `${new Date().toISOString()} [${name}] ${message}\n`);
  }
}

export async function createRotatingLogger(_name: string, file: string): Promise<Logger> {
  return new Logger(file);
}

export const createAsyncRotatingLogger = createRotatingLogger;

export function setFlushOn(): void {}
