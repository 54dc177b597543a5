import { useState } from "react";
import { onTheTable } from "../../document/left-out.ts";
import {
  EXPORT_ENDINGS,
  EXPORT_FORMATS,
  EXPORT_TABLES,
  type ExportFormat,
  type ExportTable,
  exportFile,
} from "../../formats/writers/export-file.ts";
import { measureWords } from "../../measures/words.ts";
import { Choice } from "../panels/choice.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { SaveFoot } from "./save-foot.tsx";
import { useSceneFor } from "./use-scene-for.ts";

const MIME: Readonly<Record<ExportFormat, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
  gexf: "application/gexf+xml",
  graphml: "application/graphml+xml",
  kumu: "application/json",
};

/** The photo only lends its places. */
const STAGE = { width: 1043, height: 560, names: "full" } as const;

/** Saves what everybody may see for other programs, as it is on this screen. */
export function DataExport({ onClose }: { readonly onClose: () => void }) {
  const { language, actions } = useWorkspace();
  const t = useAllTexts().exporting;
  const { evaluated, evaluation, findings, settled } = useOpen();
  const sceneOf = useSceneFor();
  const [format, setFormat] = useState<ExportFormat>("xlsx");
  const [table, setTable] = useState<ExportTable>("flows");
  const [said, setSaid] = useState("");

  const save = async (): Promise<void> => {
    setSaid(t.making);
    try {
      await measureWords();
      const state = onTheTable(evaluated);
      const scene = () => sceneOf(state, false)(STAGE);
      const exported = { state, evaluation, findings: findings ?? [], language, scene };
      const bytes = await exportFile(exported, format, table, "spreadsheet");
      const file = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: MIME[format] });
      actions.saveMade(
        file,
        EXPORT_ENDINGS[format],
        format === "csv" ? t.data.inName[table] : format === "kumu" ? "kumu" : "",
      );
      onClose();
    } catch {
      setSaid(t.failed);
    }
  };

  return (
    <>
      <div className="form">
        <Choice
          title={t.format.label}
          about={t.data.about}
          value={format}
          options={EXPORT_FORMATS.map((one) => [one, t.data.format[one]])}
          onChange={(one) => setFormat(one as ExportFormat)}
        />
        {format === "csv" && (
          <Choice
            title={t.data.table}
            value={table}
            options={EXPORT_TABLES.map((one) => [one, t.data.tables[one]])}
            onChange={(one) => setTable(one as ExportTable)}
          />
        )}
      </div>
      <SaveFoot
        said={said}
        isDisabled={said === t.making || !settled || findings === null}
        onSave={() => void save()}
      />
    </>
  );
}
