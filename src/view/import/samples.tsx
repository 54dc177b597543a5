import { plainText } from "../../text/numbers.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";

const DECIMALS = /^-?\d+\.\d+$/;

interface SamplesProps {
  readonly samples: readonly string[];
  /** What looks like a number is one, and was not typed as it stands: a workbook's own. */
  readonly numbers: boolean;
}

/** The first values of a column, as its reader would write them. */
export function Samples({ samples, numbers }: SamplesProps) {
  const { language } = useWorkspace();
  const { columns } = useAllTexts().importDialog;
  const shown = (sample: string): string =>
    numbers && DECIMALS.test(sample) ? plainText(language, Number(sample)) : sample;
  return (
    <span className="import-samples">
      {samples.length === 0 ? (
        <em>{columns.empty}</em>
      ) : (
        [...new Set(samples)].map((sample) => <bdi key={sample}>{shown(sample)}</bdi>)
      )}
    </span>
  );
}
