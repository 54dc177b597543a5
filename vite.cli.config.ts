import { chmodSync } from "node:fs";
import { defineConfig } from "vite";

/** The command line: built to dist/cli/main.js, with its dependencies in it, for Node 20 and later. */
export default defineConfig({
  publicDir: false,
  // What draws PNG is a native module, and stays one; what solves finds its WebAssembly beside itself.
  ssr: { noExternal: true, external: ["@resvg/resvg-js", "highs"] },
  plugins: [
    {
      name: "executable",
      writeBundle: ({ dir }) => chmodSync(`${dir}/main.js`, 0o755),
    },
  ],
  build: {
    ssr: true,
    outDir: "dist/cli",
    emptyOutDir: true,
    target: "node20",
    rolldownOptions: {
      input: ["src/cli/main.ts", "src/cli/line-writer-thread.ts"],
      // jspdf asks for these where it draws pages of HTML, which it does not here.
      external: ["html2canvas", "dompurify", "canvg"],
    },
    sourcemap: false,
    minify: false,
  },
});
