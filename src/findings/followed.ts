import type { PartyDifference } from "../compare/party-differences.ts";
import type { Finding } from "./pattern.ts";

/** A finding over two photos. */
export interface FollowedFinding {
  readonly status: "new" | "persisting" | "solved";
  /** As it is now; as it was, where it is solved. */
  readonly finding: Finding;
  /**
   * Whether what it rests on moved further than the estimates explain; null where it rests on no estimate of a balance.
   * What came or went while this is false may be no more than the estimates.
   */
  readonly clear: boolean | null;
  /** What is still there and was only possible, or is now; null where it is as sure as it was. */
  readonly sureness: "surer" | "less-sure" | null;
}

/** The patterns that rest on the balance of their party. */
const OF_BALANCE: ReadonlySet<string> = new Set(["brings-more", "takes-more", "balanced", "signals-beside-imbalance"]);

/** What is itself about several photos, and so no change between two. */
const OVER_PHOTOS: ReadonlySet<string> = new Set(["persistent-imbalance"]);

/**
 * What stands out in either of two photos whose parties are told by the same ids: what is new, what is still there, and
 * what is solved. It is still there where the same is found of the same parties, or the same pattern of any of them. What
 * is only possible in both, or in the one photo that has it, is a question to check and no change: it is left out, as is what
 * is about several photos by itself.
 */
export function followFindings(
  foundBefore: readonly Finding[],
  foundAfter: readonly Finding[],
  parties: readonly PartyDifference[],
): readonly FollowedFinding[] {
  const [before, after] = [foundBefore, foundAfter].map((found) =>
    found.filter((one) => !OVER_PHOTOS.has(one.pattern)),
  ) as [Finding[], Finding[]];
  const ratioOf = new Map(parties.map(({ id, values }) => [id, values.logRatio.clear]));
  const clearOf = ({ pattern, parties: about }: Finding): boolean | null =>
    OF_BALANCE.has(pattern) && about.length > 0 ? (ratioOf.get(about[0]!) ?? null) : null;
  const left = new Set(before);
  const take = (found: Finding | undefined): Finding | null => {
    if (found === undefined) return null;
    left.delete(found);
    return found;
  };
  const sameKey = after.map((finding) => take([...left].find(({ key }) => key === finding.key)));
  const followed = after.map((finding, nth): Omit<FollowedFinding, "sureness"> & { readonly was: Finding | null } => {
    const was = sameKey[nth] ?? take([...left].find((other) => isAbout(other, finding)));
    return { status: was === null ? "new" : "persisting", finding, clear: clearOf(finding), was };
  });
  return [
    ...followed
      .filter(({ finding, was }) => finding.sure !== "tentative" || (was !== null && was.sure !== "tentative"))
      .map(({ was, ...one }) => ({ ...one, sureness: was === null ? null : surenessOf(was, one.finding) })),
    ...[...left]
      .filter(({ sure }) => sure !== "tentative")
      .map((finding) => ({ status: "solved" as const, finding, clear: clearOf(finding), sureness: null })),
  ];
}

function surenessOf(was: Finding, is: Finding): FollowedFinding["sureness"] {
  if (was.sure === is.sure) return null;
  return is.sure === "tentative" ? "less-sure" : was.sure === "tentative" ? "surer" : null;
}

export const isAbout = (a: Finding, b: Finding): boolean =>
  a.pattern === b.pattern && a.parties.some((party) => b.parties.includes(party));
