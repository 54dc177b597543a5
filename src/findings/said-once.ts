import type { Finding } from "./pattern.ts";

/** What these say of their flows includes that somebody leans on the one that gives them. */
const STRONGER = new Set(["one-way-chain", "carried-by-third-party"]);

/**
 * Leaves out what a stronger finding says already: who leans on whom along a chain, or on the one on whom the balance
 * of several rests. (Where one pattern gives way to another over the same party is for the pattern itself, as *draws on
 * one party* does to *leans on*; and what several have in common is one finding from the start.)
 */
export function saidOnce(findings: readonly Finding[]): Finding[] {
  const told = new Set(
    findings.flatMap(({ pattern, flows, sure }) => (STRONGER.has(pattern) && sure !== "tentative" ? flows : [])),
  );
  return findings.filter(
    ({ pattern, flows }) => pattern !== "one-way-dependency" || flows.some((flow) => !told.has(flow)),
  );
}
