import { defineConfig } from "vitest/config";

/** The browser tests: the built app in a real Chromium. One browser at a time, so that what they time is the app. */
export default defineConfig({
  test: {
    include: ["tests/e2e/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
