export interface Failure {
  title: string;
  /** The error with its stack trace. */
  error: string;
}

/** What became of the tests of a run. */
export interface Results {
  passes: string[];
  failures: Failure[];
  pending: string[];
  /** The test under way. */
  running?: string | undefined;
  /** Whether the run reached its end. */
  ended: boolean;
}

/** The results of a run that has not begun. */
export function noResults(): Results {
  return { passes: [], failures: [], pending: [], ended: false };
}
