import { type FlowList, flowList, listedParties } from "../../src/formats/flow-list.ts";
import { isNotPlain, type NotPlain, plainFlowsReader } from "../../src/formats/plain-flows.ts";

const utf8 = new TextEncoder();

/** A text read by the fast reader in pieces of so many bytes; null or a place where it declines. */
export function listOf(
  text: string | Uint8Array,
  { parties, decimal, piece = 7 }: { parties?: string; decimal?: "." | ","; piece?: number } = {},
): FlowList | NotPlain | null {
  const bytes = typeof text === "string" ? utf8.encode(text) : text;
  const reader = plainFlowsReader(decimal);
  for (let at = 0; at < bytes.length; at += piece) {
    // As a stream that reads into the same memory again and again.
    const part = bytes.slice(at, at + piece);
    reader.take(part);
    part.fill(0);
  }
  const flows = reader.finish();
  if (isNotPlain(flows)) return flows;
  if (parties === undefined) return flowList(flows, null);
  const listed = listedParties({ name: "flows.nodes.csv", content: utf8.encode(parties) }, { decimal });
  return listed === null ? null : flowList(flows, listed);
}

export const isList = (read: FlowList | NotPlain | null): read is FlowList => read !== null && "arrays" in read;
