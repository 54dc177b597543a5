import type { Flow, FlowState } from "../../domain/flow.ts";
import { spoken } from "../../domain/hearing.ts";
import { sameName } from "../../domain/same-name.ts";
import type { Wording } from "../../findings/pattern.ts";
import { stateOf } from "../../formats/words.ts";
import { LANGUAGES } from "../../text/language.ts";
import { tables } from "../../text/sections/tables.ts";
import { copiedNumber } from "./cell-reader.ts";

/** The columns of the grid of flows, in their order. */
export const FLOW_COLUMNS = ["from", "to", "resource", "amount", "cost", "worth", "state", "date", "note"] as const;
export type FlowColumn = (typeof FLOW_COLUMNS)[number];
export const isNumber = (column: FlowColumn): column is "amount" | "cost" | "worth" =>
  column === "amount" || column === "cost" || column === "worth";

const STATES: readonly FlowState[] = ["actual", "hoped", "agreed"];

/** As it counts: of cost and worth, what their own end says of them. */
export const flowNumber = (flow: Flow, column: "amount" | "cost" | "worth"): number | null =>
  column === "amount" ? flow.amount : spoken(flow, column);

/** What stands in a cell, as text: as it is shown, typed and copied. */
export function flowText(flow: Flow, column: FlowColumn, words: Wording): string {
  switch (column) {
    case "from":
    case "to":
      return words.name(flow[column]);
    case "resource":
      return words.resource(flow.resource);
    case "state":
      return tables[words.language].state[flow.state];
    case "date":
      return flow.date ?? "";
    case "note":
      return flow.note;
    default:
      return copiedNumber(flowNumber(flow, column), words.language);
  }
}

/** The state that a word names, in either language; null where it is no such word. */
export const stateNamed = (text: string): FlowState | null =>
  STATES.find((state) => LANGUAGES.some((language) => sameName(tables[language].state[state], text))) ?? stateOf(text);
