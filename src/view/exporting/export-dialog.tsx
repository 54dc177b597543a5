import { useState } from "react";
import { Choice } from "../panels/choice.tsx";
import { DialogFrame } from "../parts/dialog-frame.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen } from "../workspace.ts";
import { DataExport } from "./data-export.tsx";
import { PhotoExport } from "./photo-export.tsx";
import { ReportExport } from "./report-export.tsx";

const KINDS = ["photo", "report", "data"] as const;

/** Saves what others can read without the app: the photo on one sheet, the report of several pages, or what it says for other programs. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useAllTexts().exporting;
  const { large } = useOpen();
  const [kind, setKind] = useState<(typeof KINDS)[number]>("photo");
  const Chosen = { photo: PhotoExport, report: ReportExport, data: DataExport }[kind];
  return (
    <DialogFrame title={t.title} onClose={onClose}>
      {large ? (
        <p>{t.tooLarge}</p>
      ) : (
        <>
          <div className="form">
            <Choice
              title={t.kind.label}
              value={kind}
              options={KINDS.map((one) => [one, t.kind[one]])}
              onChange={(one) => setKind(one as typeof kind)}
            />
          </div>
          <Chosen onClose={onClose} />
        </>
      )}
    </DialogFrame>
  );
}
