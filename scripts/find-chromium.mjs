// Where the browser tests find Chromium: prints its path, or nothing with exit code 1.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** @param {string} file */
function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser named by CHROMIUM, else the first of the usual names on the PATH; null where there is none.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | null}
 */
export function findChromium(env) {
  if (env.CHROMIUM !== undefined && env.CHROMIUM !== "") return canRun(env.CHROMIUM) ? env.CHROMIUM : null;
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(canRun) ?? null;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const found = findChromium(process.env);
  if (found === null) process.exitCode = 1;
  else console.log(found);
}
