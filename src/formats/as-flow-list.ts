import { type Assumption, assumption } from "../domain/assumption.ts";
import { type Fault, fault } from "../domain/fault.ts";
import type { Partnership } from "../domain/partnership.ts";
import { flowArrays, partiesInOrder } from "../graph/flow-arrays.ts";
import type { FlowList } from "./flow-list.ts";
import type { ImportPreview } from "./import-preview.ts";
import type { ReadPhoto } from "./import-series.ts";

/** From so many flows on a screen that is worked in stands still for many seconds after every step. */
export const EDITED_UP_TO = 30_000;

/** What is said where tables have too many flows to be worked in. A document was made for it, whatever its size. */
export const onlyLookedAt = ({
  files,
  counts: { flows },
}: Pick<ImportPreview, "files" | "counts">): readonly Assumption[] =>
  flows > EDITED_UP_TO && files.every(({ kind }) => kind !== "document")
    ? [assumption("looked-at-only", { flows, upTo: EDITED_UP_TO })]
    : [];

/** What keeps photos from being brought together: one of more flows than can be worked in. By itself it could be looked at. */
export const tooManyFlows = (photos: readonly Pick<ReadPhoto, "name" | "state">[]): readonly Fault[] =>
  photos
    .filter(({ state }) => state.flows.length > EDITED_UP_TO)
    .map(({ name, state }) =>
      fault("too-many-rows", name === null ? {} : { file: name }, { rows: state.flows.length, limit: EDITED_UP_TO }),
    );

/**
 * What was read of tables that say more than a list does, as its flows alone, each at what it costs and is worth under the rates. What is
 * said beside them is left, which `onlyLookedAt` says.
 */
export function asFlowList(partnership: Partnership, assumptions: readonly Assumption[]): FlowList {
  const parties = partiesInOrder(partnership);
  const felt = new Set(partnership.felt.map(({ of }) => of));
  const unused = parties.filter(({ id, size, stake }) => size !== null || stake !== null || felt.has(id)).length;
  const { table } = partnership.about;
  return {
    arrays: flowArrays(partnership),
    names: parties.map(({ name }) => name),
    tableName: table === null ? null : (table.name ?? ""),
    rows: partnership.flows.length,
    similar: [],
    assumptions: [...assumptions, ...(unused > 0 ? [assumption("party-numbers-unused", { parties: unused })] : [])],
  };
}
