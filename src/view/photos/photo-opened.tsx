import { useMemo, useRef } from "react";
import { Button } from "react-aria-components/Button";
import { findingText } from "../../findings/finding-text.ts";
import { findAll } from "../../findings/registry.ts";
import { standOut } from "../../findings/stand-out.ts";
import { wordingOf } from "../../findings/wording.ts";
import { measuredOnce } from "../../measures/measured-once.ts";
import { buildScene } from "../../photo/build-scene.ts";
import { dateText } from "../../text/numbers.ts";
import { BoldNumbers } from "../parts/bold-numbers.tsx";
import { Icon } from "../parts/icon.tsx";
import { useSize } from "../parts/use-size.ts";
import { PhotoLegend } from "../photo/photo-legend.tsx";
import { PhotoThumbnail } from "../photo/photo-thumbnail.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";
import type { Moment } from "./moments.ts";

interface PhotoOpenedProps {
  readonly moment: Moment;
  readonly onBack: () => void;
  readonly onPrint: () => void;
}

/** A photo of then, to look at: as it was, with what stood out. Nothing in it can be changed. */
export function PhotoOpened({ moment, onBack, onPrint }: PhotoOpenedProps) {
  const { language, actions } = useWorkspace();
  const t = useAllTexts();
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  const { state, evaluation } = measuredOnce(moment.state);
  const scene = useMemo(
    () =>
      size === null || size.width === 0
        ? null
        : buildScene(state, evaluation, {
            width: size.width,
            height: size.height,
            language,
            names: size.width < 600 ? "short" : "full",
            audience: "beamer",
            seats: actions.seats(),
            insets: { top: 8, right: 8, bottom: 8, left: 8 },
          }),
    [size, state, evaluation, language, actions],
  );
  const found = useMemo(() => standOut(findAll({ state, evaluation })).all, [state, evaluation]);
  const words = wordingOf(state, language);
  return (
    <section className="photo-opened" aria-labelledby="photo-opened">
      <div className="photo-opened-head">
        <Button className="button" onPress={onBack}>
          <Icon name="left" />
          {t.photos.back}
        </Button>
        <Button className="button" onPress={onPrint} aria-label={t.photos.print(moment.title)}>
          <Icon name="print" />
          {t.shell.commands.print}
        </Button>
      </div>
      <h3 id="photo-opened">{moment.title}</h3>
      <p className="quiet-text">
        {moment.date === null ? null : `${dateText(language, moment.date)}. `}
        {t.photos.frozen}
      </p>
      {moment.note === "" ? null : <p>{moment.note}</p>}
      <div className="compared-stage" ref={place}>
        {scene === null ? null : <PhotoThumbnail scene={scene} labels />}
      </div>
      {scene === null ? null : <PhotoLegend scene={scene} t={t.photo} />}
      <h4>{t.photos.standsOut}</h4>
      {found.length === 0 ? (
        <p>{evaluation.withinNoise ? t.panels.withinNoise.text : t.panels.nothing.text}</p>
      ) : (
        <ul className="photo-found">
          {found.map((finding) => {
            const { headline, sum } = findingText(finding, words);
            return (
              <li key={finding.key}>
                <b>{headline}</b> <BoldNumbers text={sum} />
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
