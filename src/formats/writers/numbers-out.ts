import { findingText } from "../../findings/finding-text.ts";
import { patterns } from "../../findings/registry.ts";
import { standOut } from "../../findings/stand-out.ts";
import { wordingOf } from "../../findings/wording.ts";
import type { Single, Value } from "../../measures/measure.ts";
import { type PartyMeasureId, partyMeasures, type SystemMeasureId, systemMeasures } from "../../measures/registry.ts";
import { allMessages } from "../../text/all-messages.ts";
import { exportTexts } from "../../text/sections/export-tables.ts";
import { methodSection } from "../report/method-section.ts";
import type { CellValue } from "../write-table.ts";
import type { Exported, OutColumn, OutTable } from "./exported.ts";
import { partyKeys } from "./party-keys.ts";

const partyIds = Object.keys(partyMeasures) as PartyMeasureId[];
const systemIds = Object.keys(systemMeasures) as SystemMeasureId[];

/** Every number of each party. How sure one is stands there as everybody may see it: not within the noise floor, nor what is only possible. */
export function measureTable({ state, evaluation, language }: Exported): OutTable {
  const keyOf = partyKeys(state);
  const t = exportTexts[language];
  const { words } = allMessages[language].reference;
  const inWords = (value: CellValue): CellValue => (value === null ? null : (words[String(value)] ?? value));
  const cellOf = (id: PartyMeasureId, value: Single): CellValue => {
    if (id === "verdict") return evaluation.withinNoise || String(value).endsWith(":tentative") ? null : value;
    return id === "topSource" && typeof value === "string" ? keyOf(value) : value;
  };
  return {
    name: t.sheets.measures,
    columns: [
      { id: "id", title: t.parties.id, sort: "text" },
      { id: "name", title: t.parties.name, sort: "text" },
      ...partyIds.map((id): OutColumn => {
        const { text, unit, range } = partyMeasures[id];
        const { name } = text[language];
        return {
          id,
          title: unit === "log-ratio" || unit === "log-error" ? t.measures.logarithm(name) : name,
          sort: range === null ? "text" : "number",
          ...(unit === "word" || unit === "yes-no" ? { inWords } : {}),
        };
      }),
    ],
    rows: state.parties.map(({ id, name }) => {
      const of = evaluation.of(id);
      return [keyOf(id), name, ...partyIds.map((measure) => cellOf(measure, of[measure]))];
    }),
  };
}

/** Every number of the whole. */
export function wholeTable({ evaluation, language }: Exported): OutTable {
  const t = exportTexts[language];
  return {
    name: t.sheets.whole,
    columns: [
      { id: "measure", title: t.measures.measure, sort: "text" },
      { id: "value", title: t.measures.value, sort: "number" },
    ],
    rows: systemIds.map((id) => [systemMeasures[id].text[language].name, numberOf(evaluation.system[id])]),
  };
}

const numberOf = (value: Value): CellValue => (typeof value === "object" ? null : value);

/** What stands out, in words. */
export function findingTable({ state, findings, language }: Exported): OutTable {
  const t = exportTexts[language];
  const words = wordingOf(state, language);
  const patternNamed: ReadonlyMap<string, string> = new Map(patterns.map(({ id, name }) => [id, name[language]]));
  return {
    name: t.sheets.findings,
    columns: (["pattern", "parties", "headline", "sum", "otherwise", "question"] as const).map(
      (id): OutColumn => ({
        id,
        title: t.findings[id],
        sort: "text",
        ...(id === "pattern" ? { inWords: (code: CellValue) => patternNamed.get(String(code)) ?? code } : {}),
      }),
    ),
    rows: standOut(findings).all.map((finding) => {
      const { headline, sum, otherwise, question } = findingText(finding, words);
      return [finding.pattern, finding.parties.map(words.name).join("; "), headline, sum, otherwise, question];
    }),
  };
}

/** How the numbers were worked out, as in the report. */
export function methodTable({ state, evaluation, findings, language }: Exported): OutTable {
  const t = exportTexts[language];
  const { title, blocks } = methodSection(state, evaluation, standOut(findings).all, language);
  return {
    name: t.sheets.method,
    columns: [
      { id: "about", title: t.method.about, sort: "text" },
      { id: "text", title: t.method.text, sort: "text" },
    ],
    rows: [
      [title, ""],
      ...blocks.flatMap((block): readonly (readonly CellValue[])[] =>
        block.sort === "text"
          ? [["", block.text]]
          : block.sort === "heading"
            ? [[block.text, ""]]
            : block.sort === "facts"
              ? block.facts.map(({ name, text }) => [name, text])
              : [],
      ),
    ],
  };
}
