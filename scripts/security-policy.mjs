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

/** Browsers take `frame-ancestors` from a header only, and complain of it in a page.
 * @param {"page" | "header"} place
 */
export const contentSecurityPolicy = (place) =>
  Object.entries(policy)
    .filter(([directive]) => place === "header" || directive !== "frame-ancestors")
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");
