import { defineConfig } from "vite";

/** The library: built to dist/lib/index.js, with what it needs in it but graphology, of which it hands out graphs. */
export default defineConfig({
  publicDir: false,
  build: {
    lib: { entry: "src/index.ts", formats: ["es"], fileName: "index" },
    outDir: "dist/lib",
    emptyOutDir: true,
    target: "es2023",
    sourcemap: false,
    minify: false,
    rolldownOptions: { external: ["graphology"] },
  },
});
