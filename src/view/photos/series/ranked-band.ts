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
  /** From the top: above the first line who clearly brings more, below the second who clearly takes more. */
  readonly lines: readonly [number, number];
  readonly height: number;
}

/** So high is the fullest photo, and so much is between two parties. px */
const FULL = 300;
const GAP = 3;
const THINNEST = 4;

/**
 * In each photo the members from who brings most for what it takes, at the top, to who takes most, at the bottom: above one line
 * who clearly brings more, below another who clearly takes more, and between them all of whom it is not clear. Each is as
 * high as what goes through it, on one scale. Those it is for are in no order.
 */
export function rankedBands(photos: readonly MeasuredState[], drawn: readonly PartyId[]): RankedBands {
  const isDrawn = new Set(drawn);
  const columns = photos.map(({ state, evaluation }) =>
    state.parties
      .flatMap(({ id, standing }) => {
        const { logRatio, verdict, brings, takes } = evaluation.of(id);
        if (!isDrawn.has(id) || standing !== "member" || logRatio === null) return [];
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
  const zones = columns.map((column) => ZONES.map((zone) => column.filter(({ clear }) => clear === zone)));
  const highOf = (zone: (typeof columns)[number]): number => zone.reduce((sum, one) => sum + heightOf(one) + GAP, 0);
  const [above = 0, between = 0, below = 0] = ZONES.map((_, nth) =>
    Math.max(0, ...zones.map((of) => highOf(of[nth]!))),
  );
  const lines = [above + GAP, above + between + 3 * GAP] as const;
  const parts = new Map<PartyId, BandPart[]>();
  for (const [photo, column] of zones.entries()) {
    const [brings = [], unclear = [], takes = []] = column;
    const tops = [above - highOf(brings), lines[0] + 1.5 * GAP + (between - highOf(unclear)) / 2, lines[1] + 1.5 * GAP];
    for (const [nth, zone] of [brings, unclear, takes].entries()) {
      let top = tops[nth]!;
      for (const one of zone) {
        const { id, clear, word, brings: gave, takes: got } = one;
        const part = { photo, top, height: heightOf(one), clear, word, brings: gave, takes: got };
        parts.set(id, [...(parts.get(id) ?? []), part]);
        top += part.height + GAP;
      }
    }
  }
  return {
    bands: [...parts].map(([party, all]) => ({ party, parts: all })),
    lines,
    height: lines[1] + below + 2 * GAP,
  };
}

/** From the top. */
const ZONES = ["brings", null, "takes"] as const;
