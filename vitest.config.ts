import { defineConfig } from "vitest/config";

const patience = { testTimeout: 60_000, hookTimeout: 60_000 };
const ofServer = "test/server/**/*.test.ts";

export default defineConfig({
  test: {
    projects: [
      { test: { ...patience, name: "node", include: ["test/**/*.test.ts"] } },
      // The same tests of the server again, where it runs in a worker of a browser.
      { test: { ...patience, name: "browser", include: [ofServer], env: { JOURNEY_TEST_HOST: "browser" } } },
    ],
  },
});
