import { defineConfig } from "vitest/config";

/** The browser tests: the built app in a real Chromium. One browser at a time, so that what they time is the app. */
export default defineConfig({
  test: {
    include: ["tests/e2e/**/*.test.ts"],
    fileParallelism: false,
    // What is polled for comes within a frame or two, but not on a machine that is busy with other things.
    expect: { poll: { timeout: 10_000 } },
    // A browser on a busy machine may fail once for reasons of its own. What fails twice is a fault; what needed its second try is
    // marked in the output ("retry x1").
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
