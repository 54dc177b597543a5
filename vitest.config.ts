import { defineConfig } from "vitest/config";

/** The unit tests and properties, in Node. The browser tests have a configuration of their own. */
export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**"],
    // Properties and the linter's own runs take longest.
    testTimeout: 30_000,
    coverage: { provider: "v8", include: ["src/**"], reporter: ["text-summary", "json-summary"] },
  },
});
