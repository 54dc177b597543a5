// `npm test`: everything that must be true of the project, step by step. Prints each step, and at the end one line
// `N passed, N failed`: the tests of the two test runs, and every other step as one. Exits 1 if anything failed.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countTests } from "./count-tests.mjs";
import { findChromium } from "./find-chromium.mjs";

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} command a program of the project's own packages, and its arguments
 * @property {true} [counts] it runs tests, which are counted one by one
 * @property {string} [needs] the step without which this one has nothing to test
 */

/** @type {readonly Step[]} */
const steps = [
  { name: "types", command: ["tsc", "--noEmit"] },
  { name: "types of the core, without DOM and Node", command: ["tsc", "--noEmit", "-p", "src/tsconfig.core.json"] },
  { name: "lint, layers and format", command: ["biome", "ci", "--error-on-warnings"] },
  { name: "dead code", command: ["knip"] },
  { name: "unit tests", command: ["vitest", "run"], counts: true },
  { name: "build of the command line", command: ["vite", "build", "-c", "vite.cli.config.ts", "--logLevel", "warn"] },
  { name: "build of the library", command: ["vite", "build", "-c", "vite.lib.config.ts", "--logLevel", "warn"] },
  { name: "types of the library", command: ["tsc", "-p", "src/tsconfig.lib.json"], needs: "build of the library" },
  { name: "build of the app", command: ["vite", "build", "--logLevel", "warn"] },
  { name: "size of the first script", command: ["size-limit"], needs: "build of the app" },
  {
    name: "browser tests",
    command: ["vitest", "run", "-c", "vitest.e2e.config.ts"],
    counts: true,
    needs: "build of the app",
  },
];

const reports = mkdtempSync(join(tmpdir(), "evenwicht-test-"));
let [passed, failed] = [0, 0];
/** @type {Set<string>} */
const failures = new Set();
/** @type {string[]} */
const skipped = [];

for (const [index, { name, command, counts, needs }] of steps.entries()) {
  const [program, ...args] = command;
  console.log(`\n— ${name}: ${command.join(" ")}`);
  if (needs !== undefined && failures.has(needs)) {
    console.log(`not run: it needs the ${needs}`);
    failures.add(name);
    failed++;
    continue;
  }
  const report = join(reports, `${index}.json`);
  const reporters = counts ? ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`] : [];
  const file = join("node_modules", ".bin", process.platform === "win32" ? `${program}.cmd` : `${program}`);
  const { status } = spawnSync(file, [...args, ...reporters], { stdio: "inherit" });
  const count = counts
    ? countTests(read(report), status)
    : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
  passed += count.passed;
  failed += count.failed;
  if (count.failed > 0) failures.add(name);
  if (count.skipped > 0) skipped.push(`${count.skipped} of the ${name}`);
}
rmSync(reports, { recursive: true });

console.log();
if (findChromium(process.env) === null)
  console.log("SKIPPED: no Chromium was found, so nothing was tested in a browser.");
if (skipped.length > 0) console.log(`skipped: ${skipped.join(", ")}`);
if (failures.size > 0) console.log(`failed: ${[...failures].join(", ")}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
