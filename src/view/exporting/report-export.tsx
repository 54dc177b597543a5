import { useState } from "react";
import { onTheTable } from "../../document/left-out.ts";
import { REPORT_FILES, type ReportFormat, reportFile } from "../../formats/report/report-file.ts";
import { reportOf } from "../../formats/report/report-of.ts";
import { measureWords } from "../../measures/words.ts";
import { Choice } from "../panels/choice.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { SaveFoot } from "./save-foot.tsx";
import { useSceneFor } from "./use-scene-for.ts";

const MIME: Readonly<Record<ReportFormat, string>> = {
  pdf: "application/pdf",
  html: "text/html",
  md: "text/markdown",
};

/** Saves the report of several pages. The photo in it is that of the screen, as everybody may see it. */
export function ReportExport({ onClose }: { readonly onClose: () => void }) {
  const { language, actions } = useWorkspace();
  const { report: t, exporting } = useAllTexts();
  const { evaluated, evaluation, findings, selected, settled } = useOpen();
  const sceneOf = useSceneFor();
  const [format, setFormat] = useState<ReportFormat>("pdf");
  const [said, setSaid] = useState("");
  const [making, setMaking] = useState(false);

  const save = async (): Promise<void> => {
    setMaking(true);
    setSaid(exporting.making);
    try {
      await measureWords();
      const state = onTheTable(evaluated);
      const report = reportOf(
        { state, evaluation, findings: findings ?? [] },
        {
          language,
          chosen: selected,
          sceneFor: sceneOf(state, false),
        },
      );
      const { bytes, missing } = await reportFile(report, format);
      actions.saveMade(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: MIME[format] }), format, t.dialog.inName);
      if (missing.length === 0) onClose();
      else setSaid(exporting.missing(missing));
    } catch {
      setSaid(exporting.failed);
    }
    setMaking(false);
  };

  return (
    <>
      <div className="form">
        <Choice
          title={t.dialog.format.label}
          about={t.dialog.about}
          value={format}
          options={REPORT_FILES.map((one) => [one, t.dialog.format[one]])}
          onChange={(one) => setFormat(one as ReportFormat)}
        />
      </div>
      <SaveFoot said={said} isDisabled={making || !settled || findings === null} onSave={() => void save()} />
    </>
  );
}
