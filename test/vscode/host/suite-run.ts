/** A run of the suite inside VS Code. All paths are absolute. */
export interface SuiteRun {
  /** The folder of the extension under test. */
  extension: string;
  /** The bundle that VS Code calls to run the tests. */
  entry: string;
  /** The folder to open. */
  workspace: string;
  environment: Record<string, string>;
}

/** Starts a VS Code, lets it run the suite and returns when VS Code has ended, whatever became of the tests. */
export type Host = (run: SuiteRun) => Promise<void>;
