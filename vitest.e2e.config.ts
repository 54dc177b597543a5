import { defineConfig } from "vitest/config";

/** The browser tests: the built app in a real Chromium. One browser at a time, so that what they time is the app. */
export default defineConfig({
  test: {
    include: ["tests/e2e/**/*.test.ts"],
    fileParallelism: false,
    // What is polled for comes within a frame or two, but not on a machine that is busy with other things.
    expect: { poll: { timeout: 10_000 } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
