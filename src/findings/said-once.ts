import type { Finding } from "./pattern.ts";

/**
 * Leaves out what a stronger finding says already: who leans on whom along a chain that is told as a chain. (That one
 * pattern gives way to another over the same party is for the pattern itself, as *draws on one party* does to *leans
 * on*; and what several have in common is one finding from the start.)
 */
export function saidOnce(findings: readonly Finding[]): Finding[] {
  const chained = new Set(findings.flatMap(({ pattern, flows }) => (pattern === "one-way-chain" ? flows : [])));
  return findings.filter(
    ({ pattern, flows }) => pattern !== "one-way-dependency" || flows.some((flow) => !chained.has(flow)),
  );
}
