import { type Fault, fault } from "../domain/fault.ts";
import type { NamePair } from "../domain/similar-names.ts";
import type { DecimalSign } from "./decimal.ts";
import { BYTES_LIMIT } from "./decode.ts";
import { type FlowList, flowList, LIST_BYTES_FROM, LIST_FROM, LIST_ROWS_LIMIT, listedParties } from "./flow-list.ts";
import { isPartiesFile } from "./import.ts";
import type { ImportSource } from "./import-preview.ts";
import { isNotPlain, type NotPlain, plainFlowsReader } from "./plain-flows.ts";
import { mayHoldMore } from "./registry.ts";

/** The list; or how many rows there are where that is too many; or that the general reader has the word, and from where. */
export type FlowListReading =
  | { readonly list: FlowList }
  | { readonly rows: number }
  | { readonly declined: NotPlain | null };

export interface FlowListOptions {
  readonly decimal?: DecimalSign | undefined;
  /** The list of parties beside it. */
  readonly parties: ImportSource | null;
  /** Names that are one party, where there is no such list. */
  readonly same?: readonly NamePair[] | undefined;
}

/** Whether a file, by its name and size, is to be read as a plain list first. */
export const mayBeList = (name: string, bytes: number): boolean =>
  bytes >= LIST_BYTES_FROM && !mayHoldMore(name) && !isPartiesFile(name);

/** Reads a file of flows piece by piece as a plain list, if it is one and large enough. Rejects where the pieces break off. */
export async function readFlowList(
  pieces: AsyncIterable<Uint8Array>,
  { decimal, parties, same }: FlowListOptions,
): Promise<FlowListReading> {
  const reader = plainFlowsReader(decimal);
  let beyond = 0;
  for await (const piece of pieces) {
    // Beyond the limit rows are counted only.
    if (reader.rows() > LIST_ROWS_LIMIT) beyond += lines(piece);
    else if (reader.take(piece) !== null) break;
  }
  const rows = reader.rows() + beyond;
  if (rows > LIST_ROWS_LIMIT) return { rows };
  const flows = reader.finish();
  if (isNotPlain(flows)) return { declined: flows };
  if (flows.rows < LIST_FROM) return { declined: null };
  const listed = parties === null ? null : listedParties(parties, { decimal });
  const list = parties !== null && listed === null ? null : flowList(flows, listed, same);
  return list === null ? { declined: null } : { list };
}

/** What is wrong with a file that is no list, where it is too large for the general reader too. */
export function listFault(reading: FlowListReading, bytes: number, file: string): Fault | null {
  if ("rows" in reading) return fault("too-many-rows", { file }, { rows: reading.rows, limit: LIST_ROWS_LIMIT });
  return "declined" in reading && bytes > BYTES_LIMIT
    ? fault("not-a-plain-list", { file, ...reading.declined }, { bytes, limit: BYTES_LIMIT })
    : null;
}

const lines = (piece: Uint8Array): number => piece.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 0);
