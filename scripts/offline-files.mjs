import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The page itself, as it is asked for. */
const PAGE = "./";

/**
 * Writes into the service worker which files there are and which build they are of, so that it can keep them all.
 * @returns {import("vite").Plugin}
 */
export function offlineFiles() {
  let publicDir = "";
  return {
    name: "offline-files",
    apply: "build",
    enforce: "post",
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    generateBundle: {
      order: "post",
      handler: (_options, bundle) => {
        const worker = Object.values(bundle).find((one) => one.type === "chunk" && one.name === "service-worker");
        if (worker?.type !== "chunk") throw new Error("no service worker was built");
        const hash = createHash("sha256");
        /** @type {string[]} */
        const files = [];
        for (const one of Object.values(bundle).toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1))) {
          if (one === worker) continue;
          files.push(one.fileName === "index.html" ? PAGE : one.fileName);
          hash.update(one.fileName).update(one.type === "chunk" ? one.code : one.source);
        }
        for (const entry of readdirSync(publicDir, { recursive: true, withFileTypes: true })) {
          if (!entry.isFile()) continue;
          const path = join(entry.parentPath, entry.name);
          files.push(path.slice(publicDir.length + 1).replaceAll("\\", "/"));
          hash.update(readFileSync(path));
        }
        hash.update(worker.code);
        worker.code = worker.code
          .replace("OFFLINE_FILES", JSON.stringify(files))
          .replace("OFFLINE_BUILD", JSON.stringify(hash.digest("hex").slice(0, 12)));
      },
    },
  };
}
