import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { PAPERS, type Paper } from "../../photo/photo-sheet.ts";
import { Choice } from "../panels/choice.tsx";
import { Icon } from "../parts/icon.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { drawingPng } from "./drawing-png.ts";
import { PHOTO_FORMATS, photoFile } from "./photo-file.ts";
import { SaveFoot } from "./save-foot.tsx";
import { useSheet } from "./use-sheet.ts";

type Said = "copied" | "notCopied" | "failed" | "making" | null;

/** Saves the photo as the screen shows it, on one sheet: as a picture, or to print. */
export function PhotoExport({ onClose }: { readonly onClose: () => void }) {
  const { language, actions } = useWorkspace();
  const t = useAllTexts().exporting;
  const { evaluated } = useOpen();
  const [format, setFormat] = useState<(typeof PHOTO_FORMATS)[number]>("png");
  const [paper, setPaper] = useState<Paper>("a4");
  const [leaderOnly, setLeaderOnly] = useState(false);
  const [said, setSaid] = useState<Said>(null);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const makeSheet = useSheet();

  const save = async (): Promise<void> => {
    setSaid("making");
    setMissing([]);
    try {
      const sheet = await makeSheet({ paper, leaderOnly });
      const made = await photoFile(sheet, format, { language, date: evaluated.about.date });
      actions.saveMade(made.blob, format);
      if (made.missing.length === 0) onClose();
      setSaid(null);
      setMissing(made.missing);
    } catch {
      setSaid("failed");
    }
  };
  const copy = async (): Promise<void> => {
    setSaid("making");
    try {
      // the promise goes in whole: Safari takes no picture that was made after the press
      const picture = makeSheet({ paper, leaderOnly }).then(drawingPng);
      await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
      setSaid("copied");
    } catch {
      setSaid("notCopied");
    }
  };

  return (
    <>
      <div className="form">
        <Choice
          title={t.format.label}
          value={format}
          options={PHOTO_FORMATS.map((one) => [one, t.format[one]])}
          onChange={(one) => setFormat(one as typeof format)}
        />
        <Choice
          title={t.paper.label}
          value={paper}
          options={PAPERS.map((one) => [one, t.paper[one]])}
          onChange={(one) => setPaper(one as Paper)}
        />
        <Choice
          title={t.forWhom.label}
          about={leaderOnly ? t.forWhom.leaderAbout : t.forWhom.allAbout}
          value={leaderOnly ? "leader" : "all"}
          options={(["all", "leader"] as const).map((one) => [one, t.forWhom[one]])}
          onChange={(one) => setLeaderOnly(one === "leader")}
        />
      </div>
      <SaveFoot
        said={said !== null ? t[said] : missing.length === 0 ? "" : t.missing(missing)}
        isDisabled={said === "making"}
        onSave={() => void save()}
      >
        <Button className="button" isDisabled={said === "making"} onPress={() => void copy()}>
          <Icon name="paste" />
          {t.copy}
        </Button>
      </SaveFoot>
    </>
  );
}
