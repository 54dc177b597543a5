import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { measureWords } from "./scripts/measure-words.mjs";
import { offlineFiles } from "./scripts/offline-files.mjs";
import { contentSecurityPolicy, policyOfFile } from "./scripts/security-policy.mjs";

/** Writes the policy into the page itself, so that it holds on any server. The dev server's own scripts need none. */
const policyInPage: Plugin = {
  name: "policy-in-page",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy("page") },
      injectTo: "head-prepend",
    },
  ],
};

/** And the server sends it with each file: one of them has its own. */
const policyInHeaders: Plugin = {
  name: "policy-in-headers",
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use(({ url = "" }, response, next) => {
      response.setHeader("Content-Security-Policy", policyOfFile(url));
      next();
    });
  },
};

/** Files of the source, by their paths in it. */
const files = (...paths: readonly string[]): RegExp => new RegExp(`/src/(${paths.join("|")})\\.tsx?$`);

const SHARED = files(
  "document/with-ids",
  "measures/(fairness|measured-once|symbols|opened/(counts-in|working))",
  "findings/numbers-of",
  "view/panels/number-age",
  "view/parts/(amount|bold-numbers|matches|ratio-in-words|same-name|table-roles|use-change)",
);
const WHAT_STANDS_OUT = files(
  "domain/(felt-balance|folded-state)",
  "findings/(?!numbers-of|shift-rows|why-text|wording-of-both).*",
  "view/panels/(finding-card|sum-behind)",
  "view/parts/(ask|sure)",
);

/** The app: built to dist/app, from where any web server can serve it, in any folder. */
export default defineConfig({
  base: "./",
  plugins: [
    react(),
    // React Aria speaks some thirty languages, we two.
    { ...optimizeLocales.vite({ locales: ["nl-NL", "en-GB", "en-US"] }), enforce: "pre" },
    policyInPage,
    policyInHeaders,
    measureWords(),
    offlineFiles(),
  ],
  // HiGHS asks for it where it runs on Node.
  worker: { format: "es", rolldownOptions: { external: ["node:module"] } },
  build: {
    outDir: "dist/app",
    emptyOutDir: true,
    target: "es2022",
    sourcemap: false,
    // A font or picture inside the style sheet would be a data: address, which the policy refuses for fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The first script: size-limit and the browser tests hold it.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // jspdf asks for these where it draws pages of HTML, which it does not here.
      external: ["html2canvas", "dompurify", "canvg"],
      input: { index: "index.html", "service-worker": "src/app/service-worker.ts" },
      output: {
        // The worker's address is its name: a newer one is found where the older one was. The page's own is the first script.
        entryFileNames: ({ name }) => (name === "service-worker" ? "service-worker.js" : "assets/first-[hash].js"),
        // What the page begins with, in one file: thirty small ones weigh 7 KiB more, each packed by itself.
        codeSplitting: {
          groups: [
            { name: "first", priority: 3, tags: ["$initial"], test: (id) => !id.includes("service-worker") },
            // What several later parts share and is small stands in one file: the first script names every file.
            { name: "shared", test: SHARED, priority: 2 },
            // What comes right after the first photo, packed as one.
            { name: "registry", test: WHAT_STANDS_OUT, priority: 1 },
          ],
        },
      },
    },
  },
  server: { host: "localhost" },
  preview: {
    host: "localhost",
    headers: {
      "Cross-Origin-Opener-Policy": "same-origin",
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
    },
  },
});
