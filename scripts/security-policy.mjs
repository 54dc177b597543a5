/** What the page may load and run: its own files, and nothing from anywhere else. */
const policy = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "font-src": "'self'",
  "img-src": "'self' data: blob:",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
};

/**
 * A worker that comes over http has the policy of its own answer, and not that of the page. The one that solves
 * (`app/workers/repair.worker.ts`) compiles WebAssembly, which nothing else may.
 */
const SOLVER = /\/assets\/repair\.worker-[\w-]+\.js$/;
const solverPolicy = { ...policy, "script-src": "'self' 'wasm-unsafe-eval'" };

/** Browsers take `frame-ancestors` from a header only, and complain of it in a page.
 * @param {"page" | "header" | "solver"} place
 */
export const contentSecurityPolicy = (place) =>
  Object.entries(place === "solver" ? solverPolicy : policy)
    .filter(([directive]) => place !== "page" || directive !== "frame-ancestors")
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");

/** The policy that a server sends with a file of the app.
 * @param {string} url
 */
export const policyOfFile = (url) =>
  contentSecurityPolicy(SOLVER.test(url.replace(/[?#].*$/, "")) ? "solver" : "header");
