import { type Agreement, isToDiscuss } from "../domain/agreement.ts";
import type { Flow, FlowId } from "../domain/flow.ts";
import type { State } from "../domain/partnership.ts";
import { measuredOnce } from "../measures/measured-once.ts";
import type { IntendedFlow } from "./intended-against-actual.ts";
import { type IntendedOverPhotos, intendedOverPhotos } from "./intended-over-photos.ts";

/** What became of an agreement: of all that was meant, of some of it, of none; or that is not known. */
export type Became = "kept" | "partly" | "not-yet" | "unknown";

export interface AgreementSince {
  /** As it stands in the last photo with it. */
  readonly agreement: Agreement;
  readonly became: Became;
  /** What was meant to flow by it, beside what does. Empty where it is about no such flow: then it counts what was ticked off. */
  readonly flows: readonly IntendedFlow[];
  /** It was to be done by now, and is not. */
  readonly overdue: boolean;
}

/**
 * What became of every agreement that stands in any of these photos, against the last of them. What was meant is what its
 * flows were when they last stood as hoped for or agreed: one that flows by now is held against that. `day`: YYYY-MM-DD
 * of the last photo; null where it has none.
 */
export function agreementsSince(photos: readonly State[], day: string | null): readonly AgreementSince[] {
  const last = photos.at(-1);
  if (last === undefined) return [];
  const latest = new Map<string, Agreement>();
  const tied = new Map<string, FlowId[]>();
  for (const { agreements } of photos.toReversed())
    for (const agreement of agreements) {
      latest.set(agreement.id, latest.get(agreement.id) ?? agreement);
      tied.set(agreement.id, [...(tied.get(agreement.id) ?? []), ...agreement.flows]);
    }
  // The numbers of all photos are worked out only where something was meant.
  let known: readonly IntendedOverPhotos[] | null = null;
  const over = (): readonly IntendedOverPhotos[] => {
    known ??= intendedOverPhotos(photos.map((photo) => measuredOnce(photo, last.about)));
    return known;
  };
  return [...latest.values()]
    .filter((agreement) => !isToDiscuss(agreement))
    .map((agreement): AgreementSince => {
      const flows = [...new Set(tied.get(agreement.id))].flatMap((id) => meant(photos, id, over) ?? []);
      const became = flows.length > 0 ? becameOf(flows) : agreement.done ? "kept" : "not-yet";
      const { done, due } = agreement;
      return {
        agreement,
        became,
        flows: [...new Map(flows.map((flow) => [JSON.stringify([flow.from, flow.to, flow.resource]), flow])).values()],
        overdue: day !== null && due !== null && due < day && became !== "kept" && !done,
      };
    });
}

/**
 * A flow as it was meant last, held against what flows in the last photo from the photo on in which it was first meant so
 * large; null where it never was meant.
 */
function meant(photos: readonly State[], id: FlowId, over: () => readonly IntendedOverPhotos[]): IntendedFlow | null {
  const photo = photos.findLast(({ flows }) => flows.some((flow) => flow.id === id && flow.state !== "actual"));
  const flow = photo?.flows.find((one) => one.id === id);
  if (flow === undefined) return null;
  const found = over().findLast(({ over: [first] }) => first !== undefined && isOf(first, flow));
  return found?.over.at(-1) ?? null;
}

const isOf = (meant: IntendedFlow, { from, to, resource, state }: Flow): boolean =>
  meant.from === from && meant.to === to && meant.resource === resource && meant.intended === state;

function becameOf(flows: readonly IntendedFlow[]): Became {
  const some = (come: IntendedFlow["come"]): boolean => flows.some((flow) => flow.come === come);
  if (flows.every(({ come }) => come === "actual")) return "kept";
  if (some("actual") || some("partly")) return "partly";
  return some("not-yet") ? "not-yet" : "unknown";
}
