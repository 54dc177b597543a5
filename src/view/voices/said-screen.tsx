import "../charts/charts.css";
import "../css/tables.css";
import "./said.css";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { namedAlike, namingOf } from "../../domain/naming.ts";
import { type Teller, tellers } from "../../domain/told.ts";
import { systemMeasures } from "../../measures/registry.ts";
import { WHOLE } from "../../photo/way-of-looking.ts";
import { shareText } from "../../text/numbers.ts";
import { ChartsPhoto } from "../charts/charts-photo.tsx";
import { Choice } from "../panels/choice.tsx";
import { NumberButton } from "../panels/number-button.tsx";
import { Ask } from "../parts/ask.tsx";
import { Icon } from "../parts/icon.tsx";
import { systemValue } from "../parts/measure-value.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { SaidEstimates } from "./said-estimates.tsx";
import { SaidFlows } from "./said-flows.tsx";
import { SaidPairs, SaidParties } from "./said-tables.tsx";
import { SaidUnseen } from "./said-unseen.tsx";

/** What each party says, side by side: what both ends name, how far they say the same, and the photo through each one's eyes. */
export function SaidScreen() {
  const { language, t: shell, actions } = useWorkspace();
  const t = useAllTexts().said;
  const { evaluated, evaluation, large } = useOpen();
  const heard = tellers(evaluated.flows);
  const naming = namingOf(evaluated.flows, evaluated.parties);
  const { whole } = naming;
  const alike = namedAlike(whole);
  const { concordance } = systemMeasures;
  return (
    <main id="content" tabIndex={-1} className="page said-screen">
      <div className="page-head">
        <h2 className="page-title">{shell.shell.views.said}</h2>
        <p className="quiet-text">{t.about}</p>
        <div>
          <Button className="button" onPress={() => actions.show("voices")}>
            <Icon name="speech" />
            {t.toForms}
          </Button>
        </div>
      </div>
      {heard.size === 0 ? <p>{t.nobody}</p> : null}
      {heard.size > 0 && !large ? <Eyes heard={evaluated.parties.filter(({ id }) => heard.has(id))} /> : null}
      {heard.size === 0 ? null : (
        <section aria-labelledby="said-whole">
          <h3 id="said-whole">{t.whole.title}</h3>
          {alike === null ? (
            <p>{t.whole.nothing}</p>
          ) : (
            <>
              <p>{t.whole.counts(whole)}</p>
              <p>
                {t.whole.alike(shareText(language, alike))}{" "}
                {evaluation.system.concordance === null ? (
                  t.whole.noSizes
                ) : (
                  <>
                    {t.whole.sizes}{" "}
                    <NumberButton
                      measure={concordance}
                      whose="system"
                      value={systemValue(concordance, evaluation.system, evaluation.bounds.drawn, language)}
                    />
                  </>
                )}
              </p>
              <Ask question={t.whole.question} />
            </>
          )}
        </section>
      )}
      {alike === null ? null : (
        <>
          <SaidUnseen naming={naming} />
          <SaidFlows />
          <SaidParties naming={naming} />
          <SaidPairs naming={naming} />
        </>
      )}
      {heard.size === 0 ? null : <SaidEstimates />}
    </main>
  );
}

const ENDS = ["both", "givers", "receivers"] as const;
const ALL = "";

/** The photo as one party tells it, or as both ends confirm it: drawn by the same scene, in the same seats. */
function Eyes({ heard }: { readonly heard: readonly { readonly id: string; readonly name: string }[] }) {
  const { actions } = useWorkspace();
  const { looking, said: t } = useAllTexts();
  const [told, setTold] = useState<Teller | null>(null);
  const way = { ...WHOLE, told };
  return (
    <section className="said-eyes" aria-labelledby="said-eyes">
      <h3 id="said-eyes">{t.eyes.title}</h3>
      <Choice
        title={looking.told.panel}
        value={told === null ? ALL : told.sort === "party" ? told.party : told.sort}
        options={[
          [ALL, looking.told.all],
          ...ENDS.map((end) => [end, looking.told[end]] as const),
          ...heard.map(({ id, name }) => [id, looking.told.party(name)] as const),
        ]}
        onChange={(one) => {
          const end = ENDS.find((known) => known === one);
          setTold(one === ALL ? null : end === undefined ? { sort: "party", party: one } : { sort: end });
        }}
      />
      <ChartsPhoto way={way} />
      <div>
        <Button
          className="button"
          onPress={() => {
            actions.look({ told });
            actions.goTo("photo");
          }}
        >
          <Icon name="photo" />
          {t.eyes.large}
        </Button>
      </div>
    </section>
  );
}
