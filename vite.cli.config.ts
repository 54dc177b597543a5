import { chmodSync } from "node:fs";
import { defineConfig } from "vite";

/** The command line: built to dist/cli/main.js, with its dependencies in it, for Node 20 and later. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  plugins: [
    {
      name: "executable",
      writeBundle: ({ dir }) => chmodSync(`${dir}/main.js`, 0o755),
    },
  ],
  build: {
    ssr: "src/cli/main.ts",
    outDir: "dist/cli",
    emptyOutDir: true,
    target: "node20",
    sourcemap: false,
    minify: false,
  },
});
