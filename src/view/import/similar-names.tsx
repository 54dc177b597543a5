import { useId } from "react";
import { Button } from "react-aria-components/Button";
import { assumption } from "../../domain/assumption.ts";
import type { NamePair } from "../../domain/similar-names.ts";
import type { SimilarNames } from "../../formats/import-preview.ts";
import { assumptionText } from "../../text/assumption-text.ts";
import { Icon } from "../parts/icon.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";

interface SimilarNameListProps {
  readonly similar: readonly SimilarNames[];
  /** All that are to be read as the same. */
  readonly onChoose: (same: readonly NamePair[]) => void;
}

/** Names that may be one party with a slip of the pen: each pair can be read as one, and as two again. */
export function SimilarNameList({ similar, onChoose }: SimilarNameListProps) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { title, same, readAs, apart } = t.importDialog.similar;
  const id = useId();
  const said = similar.filter((pair) => pair.same).map(({ name, like }) => ({ name, like }));
  const choose = ({ name, like, same: already }: SimilarNames): void =>
    onChoose(already ? said.filter((pair) => pair.name !== name) : [...said, { name, like }]);
  return (
    <section className="import-question" aria-labelledby={id}>
      <Icon name="speech" />
      <h3 id={id}>{title}</h3>
      <ul className="import-similar">
        {similar.map((pair, i) => (
          <li key={pair.name}>
            <span id={`${id}-${i}`}>
              {pair.same
                ? readAs(pair.name, pair.like)
                : assumptionText(language, assumption("similar-names", { pairs: [pair], count: 1 }))}
            </span>
            <Button
              className={pair.same ? "button quiet" : "button"}
              aria-describedby={`${id}-${i}`}
              onPress={() => choose(pair)}
            >
              {pair.same ? apart : same}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
