/**
 * Preloaded into VS Code's server: when the process that holds the other end of its standard input ends,
 * however that comes about, the server ends too, with its extension hosts and what they started.
 */
process.stdin.on("end", () => {
  if (process.platform === "win32") process.exit();
  process.kill(-process.pid, "SIGKILL");
});
process.stdin.resume();

// The server's own children have other parents' inputs: they are not to load this file.
process.execArgv.splice(0);
