/** The locale that a POSIX environment asks messages to be in: the first of three variables that is not empty. */
export function localeOfEnvironment(environment: NodeJS.ProcessEnv): string | undefined {
  return environment.LC_ALL || environment.LC_MESSAGES || environment.LANG;
}
