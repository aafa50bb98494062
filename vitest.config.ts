import { join } from "node:path";
import { defineConfig } from "vitest/config";

const patience = { testTimeout: 60_000, hookTimeout: 60_000 };
/** Files of tests share the modules they load: to load them for each takes as long as the tests themselves. */
const shared = { ...patience, isolate: false };
const ofServer = "test/server/**/*.test.ts";
const ofMermaid = "test/diagrams/mermaid/**/*.test.ts";
/** They watch a module at work, and so need one of their own. */
const ofGrowth = "test/**/growth.test.ts";
const before = join(import.meta.dirname, "node_modules/mermaid-11");

export default defineConfig({
  test: {
    projects: [
      { test: { ...shared, name: "node", include: ["test/**/*.test.ts"], exclude: [ofGrowth] } },
      { test: { ...patience, name: "growth", include: [ofGrowth] } },
      // The same tests of the server again, where it runs in a worker of a browser.
      { test: { ...shared, name: "browser", include: [ofServer], env: { JOURNEY_TEST_HOST: "browser" } } },
      // The tests of diagrams again, with the Mermaid that GitHub and its like draw with.
      { test: { ...shared, name: "mermaid-11", include: [ofMermaid], env: { MERMAID: before } } },
    ],
  },
});
