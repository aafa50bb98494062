import { join } from "node:path";
import { defineConfig } from "vitest/config";

const patience = { testTimeout: 60_000, hookTimeout: 60_000 };
const ofServer = "test/server/**/*.test.ts";
const ofMermaid = "test/diagrams/mermaid/**/*.test.ts";
const before = join(import.meta.dirname, "node_modules/mermaid-11");

export default defineConfig({
  test: {
    projects: [
      { test: { ...patience, name: "node", include: ["test/**/*.test.ts"] } },
      // The same tests of the server again, where it runs in a worker of a browser.
      { test: { ...patience, name: "browser", include: [ofServer], env: { JOURNEY_TEST_HOST: "browser" } } },
      // The tests of diagrams again, with the Mermaid that GitHub and its like draw with.
      { test: { ...patience, name: "mermaid-11", include: [ofMermaid], env: { MERMAID: before } } },
    ],
  },
});
