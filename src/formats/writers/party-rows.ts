import { ownFeelings } from "../../domain/felt-balance.ts";
import { NOBODY, type Party, TABLE } from "../../domain/party.ts";
import { common } from "../../text/sections/common.ts";
import { exportTexts } from "../../text/sections/export-tables.ts";
import type { Exported, OutTable } from "./exported.ts";
import { reachesNobody } from "./flow-rows.ts";
import { partyKeys } from "./party-keys.ts";

/** A party as a file tells of it; the table and nobody stand among them, known by their kind. */
export interface OutParty {
  readonly end: string;
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly standing: Party["standing"];
  readonly inside: string | null;
  readonly size: number | null;
  readonly stake: number | null;
  readonly felt: number | null;
}

/** Everybody, in the order of the partnership. How a party feels is its own latest word; that of others is no part of what is shared. */
export function partiesOut({ state, language }: Pick<Exported, "state" | "language">): readonly OutParty[] {
  const keyOf = partyKeys(state);
  const felt = ownFeelings(state.felt);
  const beside = (end: typeof TABLE | typeof NOBODY, name: string): OutParty => ({
    end,
    key: end,
    name,
    kind: end,
    standing: "member",
    inside: null,
    size: null,
    stake: null,
    felt: null,
  });
  return [
    ...state.parties.map(
      ({ id, name, kind, standing, inside, size, stake }): OutParty => ({
        end: id,
        key: keyOf(id),
        name,
        kind: kind ?? "",
        standing,
        size,
        stake,
        inside: inside === null ? null : keyOf(inside),
        felt: felt.get(id)?.ratio ?? null,
      }),
    ),
    ...(state.about.table === null ? [] : [beside(TABLE, state.about.table.name ?? common[language].table)]),
    ...(reachesNobody(state) ? [beside(NOBODY, common[language].nobody)] : []),
  ];
}

/** The list of parties. */
export function partyTable(exported: Pick<Exported, "state" | "language">): OutTable {
  const { sheets, parties: t, standings } = exportTexts[exported.language];
  return {
    name: sheets.parties,
    columns: [
      { id: "id", title: t.id, sort: "text" },
      { id: "name", title: t.name, sort: "text" },
      { id: "kind", title: t.kind, sort: "text" },
      { id: "standing", title: t.standing, sort: "text" },
      { id: "inside", title: t.inside, sort: "text" },
      { id: "capacity", title: t.capacity, sort: "number" },
      { id: "stake", title: t.stake, sort: "number" },
      { id: "felt", title: t.felt, sort: "number" },
    ],
    rows: partiesOut(exported).map(({ key, name, kind, standing, inside, size, stake, felt }) => [
      key,
      name,
      kind,
      standing === "member" ? "" : standings[standing],
      inside,
      size,
      stake,
      felt,
    ]),
  };
}
