import type { PartyId } from "../../../domain/party.ts";
import type { MeasuredState } from "../../../measures/evaluate.ts";
import { type BalanceWord, balanceCore } from "../../../photo/balance-core.ts";
import type { Side } from "../../../photo/scene.ts";

/** A party in one photo: from where to where it stands, from the top, and whether it is clear that it leans. */
export interface BandPart {
  readonly photo: number;
  readonly top: number;
  readonly height: number;
  /** Only what is clear has a side, and a word. */
  readonly clear: Side | null;
  readonly word: BalanceWord | null;
  readonly brings: number;
  readonly takes: number;
}

export interface RankedBand {
  readonly party: PartyId;
  readonly parts: readonly BandPart[];
}

export interface RankedBands {
  readonly bands: readonly RankedBand[];
  /** The line of even, from the top. */
  readonly even: number;
  readonly height: number;
}

/** So high is the fullest photo, and so much is between two parties. px */
const FULL = 300;
const GAP = 3;
const THINNEST = 4;

/**
 * In each photo the members from who brings most for what it takes, at the top, to who takes most, at the bottom, on either
 * side of one line, on which stands who is even; each as high as what goes through it, on one scale. Those it is for are in no order.
 */
export function rankedBands(photos: readonly MeasuredState[]): RankedBands {
  const columns = photos.map(({ state, evaluation }) =>
    state.parties
      .flatMap(({ id, standing }) => {
        const { logRatio, verdict, brings, takes } = evaluation.of(id);
        if (standing !== "member" || logRatio === null) return [];
        const { side, word } = balanceCore(
          { verdict, logRatio, brings, takes },
          evaluation.withinNoise,
          true,
          "beamer",
        );
        return [{ id, logRatio, clear: word === null ? null : side, word, brings: brings ?? 0, takes: takes ?? 0 }];
      })
      // The order of parties decides where ratios are the same.
      .sort((a, b) => b.logRatio - a.logRatio),
  );
  const sums = columns.map((column) => column.reduce((sum, { brings, takes }) => sum + brings + takes, 0));
  const scale = FULL / Math.max(1e-9, ...sums);
  const heightOf = ({ brings, takes }: { readonly brings: number; readonly takes: number }): number =>
    Math.max(THINNEST, (brings + takes) * scale);
  const highOf = (some: (typeof columns)[number]): number => some.reduce((sum, one) => sum + heightOf(one) + GAP, 0);
  /** From the line upwards: half of who is even, and whoever brings more. */
  const aboveLine = columns.map((column) => {
    const even = column.filter(({ logRatio }) => isEven(logRatio));
    return highOf(column.filter(({ logRatio }) => !isEven(logRatio) && logRatio > 0)) + highOf(even) / 2;
  });
  const even = Math.max(...aboveLine);
  const parts = new Map<PartyId, BandPart[]>();
  let height = even;
  for (const [photo, column] of columns.entries()) {
    let top = even - aboveLine[photo]! + GAP / 2;
    for (const one of column) {
      const { id, clear, word, brings, takes } = one;
      const part = { photo, top, height: heightOf(one), clear, word, brings, takes };
      parts.set(id, [...(parts.get(id) ?? []), part]);
      top += part.height + GAP;
    }
    height = Math.max(height, top);
  }
  return { bands: [...parts].map(([party, all]) => ({ party, parts: all })), even, height };
}

/** But for the order of adding. */
const isEven = (logRatio: number): boolean => Math.abs(logRatio) < 1e-9;
