import { emptyPartnership, FILE_PRECISION, newFlow, newParty } from "../domain/create.ts";
import type { Flow } from "../domain/flow.ts";
import { frozen } from "../domain/frozen.ts";
import type { Partnership } from "../domain/partnership.ts";
import { type Random, seededRandom } from "../domain/random.ts";
import { findAll } from "../findings/registry.ts";
import { evaluate } from "../measures/evaluate.ts";
import type { Language } from "../text/language.ts";
import { names } from "../text/sections/names.ts";
import { fairNetwork, normal, type Shape, usualPartners } from "./fair-network.ts";
import type { Expected } from "./lesson.ts";
import { isOfSize, type PlantedPattern, planters, type Reach, type Truth } from "./planters.ts";

export interface GeneratorOptions {
  /** How many parties exchange; from 5 on there is room for most patterns. */
  readonly parties: number;
  readonly patterns: readonly PlantedPattern[];
  /** σ: how far each estimate is off, on the log scale. 0 gives the truth. */
  readonly sigma: number;
  /** The same seed gives the same partnership. */
  readonly seed: number;
  readonly language: Language;
  /** How far what is planted is beyond its fair share; at 1 nothing that is a matter of size is planted. */
  readonly times?: number;
  /** How the rest is fair: to and fro in each pair, or round. */
  readonly shape?: Shape;
  /**
   * With whom who brings more or takes more exchanges. Unless it is said: all others, where no pattern of shape is planted
   * beside it, which would not outlive that.
   */
  readonly reach?: Reach;
}

export interface Generated {
  readonly partnership: Partnership;
  /** What was planted, of whom: what the estimates left of it is another matter. */
  readonly planted: readonly Expected[];
}

const DRAWS = 40;
/** Hardly any error: what is found with it is so, and no matter of estimates. */
const EXACT = 0.02;

/**
 * A partnership in which everybody brings what they take, but for the patterns that are planted; seen with errors. Each
 * pattern is looked for in the truth first, so that it is there before it is estimated. Null where so many parties have no
 * room for these patterns together.
 */
export function generatePartnership(options: GeneratorOptions): Generated | null {
  const { sigma, times = 2.5, patterns } = options;
  const random = seededRandom(options.seed);
  const ordered = (Object.keys(planters) as PlantedPattern[]).filter((pattern) => patterns.includes(pattern));
  for (let draw = 0; draw < DRAWS; draw++) {
    const planted = plantAll(ordered, options, times, random);
    if (planted === null) continue;
    const expected = planted.expected.filter(({ pattern }) => times !== 1 || !isOfSize(pattern));
    if (!isThere(pictured(planted.truth, options, 0, random), expected)) continue;
    return { partnership: pictured(planted.truth, options, sigma, random), planted: expected };
  }
  return null;
}

interface ExpectedOf extends Expected {
  readonly pattern: PlantedPattern;
}

function plantAll(
  patterns: readonly PlantedPattern[],
  { parties, shape = "even pairs", reach = patterns.every(isOfSize) ? "all" : "drawn" }: GeneratorOptions,
  times: number,
  random: Random,
): { readonly truth: Truth; readonly expected: readonly ExpectedOf[] } | null {
  const free = [...Array(parties).keys()];
  const some = (count: number): readonly number[] =>
    Array.from({ length: Math.min(count, free.length) }, () => free.splice(Math.floor(random() * free.length), 1)[0]!);
  let truth: Truth = { parties, flows: fairNetwork(parties, usualPartners(parties), shape, random) };
  const expected: ExpectedOf[] = [];
  for (const pattern of patterns) {
    const planted = planters[pattern](truth, { some, random, times, reach });
    if (planted === null) return null;
    truth = planted.truth;
    expected.push({ pattern, parties: planted.parties.map(idOf) });
  }
  return { truth, expected };
}

/** Whether all that was planted is found. */
function isThere(partnership: Partnership, expected: readonly Expected[]): boolean {
  if (expected.length === 0) return true;
  const evaluation = evaluate(partnership, { precision: { sigma: EXACT } });
  const found = findAll({ state: partnership, evaluation });
  return expected.every((one) => found.some((finding) => finding.sure !== "tentative" && isOf(finding, one)));
}

/** Whether a finding is what was planted. What others have in common with them is said in one (SPEC V11), so it may name more. */
export const isOf = (finding: Expected, { pattern, parties }: Expected): boolean =>
  finding.pattern === pattern && parties.every((party) => finding.parties.includes(party));

/** Ids in the order of their numbers, so that what is told in the order of ids is told so. */
const idOf = (party: number): string => `p${String(party + 1).padStart(2, "0")}`;

/** What is estimated of the truth: each number once, with an error of its own; photos of before each with theirs. */
function pictured(truth: Truth, { language, seed }: GeneratorOptions, sigma: number, random: Random): Partnership {
  const words = names[language];
  const estimate = (value: number): number => value * Math.exp(sigma * normal(random));
  const flows = (): readonly Flow[] =>
    truth.flows.map(({ from, to, weight, worth, autonomy }, nth) =>
      newFlow({
        id: `f${nth + 1}`,
        from: idOf(from),
        to: idOf(to),
        resource: autonomy ? "autonomy" : "staff",
        ...(worth === undefined ? { amount: estimate(weight) } : { cost: estimate(weight), worth: estimate(worth) }),
      }),
    );
  const photos = truth.photos ?? 0;
  const about = {
    date: dateOf(photos),
    unlisted: "none",
    precision: { ...FILE_PRECISION, sigma },
  } as const;
  const base: Partnership = {
    ...emptyPartnership({ id: `generated-${seed}`, about }),
    parties: Array.from({ length: truth.parties }, (_, party) =>
      newParty({
        id: idOf(party),
        name: words.party(party),
        standing: party >= truth.parties - (truth.beneficiaries ?? 0) ? "beneficiary" : "member",
      }),
    ),
    felt: (truth.felt ?? []).map(({ party, ratio }, nth) => ({
      id: `b${nth + 1}`,
      of: idOf(party),
      by: idOf(party),
      ratio,
      date: null,
    })),
  };
  const snapshots = Array.from({ length: photos }, (_, nth) => ({
    id: `n${nth + 1}`,
    title: "",
    date: dateOf(nth),
    note: "",
    state: frozen({ ...base, about: { ...base.about, date: dateOf(nth) }, flows: flows() }),
  }));
  return { ...base, flows: flows(), snapshots };
}

/** A year apart, so that each is a moment of its own. */
const dateOf = (nth: number): string => `${2020 + nth}-01-01`;
