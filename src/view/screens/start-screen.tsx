import { lazy, Suspense, useCallback } from "react";
import { Button } from "react-aria-components/Button";
import type { ExampleId } from "../../text/sections/start.ts";
import { Icon } from "../parts/icon.tsx";
import { LanguageSwitch } from "../parts/language-switch.tsx";
import { Logo } from "../parts/logo.tsx";
import { type PictureSize, SmallPhoto } from "../start/small-photo.tsx";
import { useCommand, useWorkspace } from "../workspace.ts";
import { ThemeButton } from "./header.tsx";

// On a first visit nothing is kept.
const Kept = lazy(() => import("../start/kept.tsx").then((part) => ({ default: part.Kept })));

const EXAMPLES: readonly ExampleId[] = [
  "youth-care",
  "hospital-network",
  "ring-of-reciprocity",
  "one-broker",
  "food-chain",
];
const HERO: ExampleId = "youth-care";

/** What this is in one sentence, and the ways in: begin, a file, paste, what was kept, an example. */
export function StartScreen() {
  const { t, kept } = useWorkspace();
  return (
    <div className="start">
      <header className="start-top">
        <span className="brand">
          <Logo size={36} />
          <span className="brand-name">{t.shell.name}</span>
        </span>
        <p className="privacy">
          <Icon name="lock" />
          {t.start.privacy}
        </p>
        <a className="button quiet" href="#trainer">
          <Icon name="knowledge" />
          {t.shell.views.trainer}
        </a>
        <ThemeButton />
        <LanguageSwitch />
      </header>
      <main id="content" tabIndex={-1}>
        <div className="hero">
          <div>
            <h1>{t.start.headline}</h1>
            <p className="hero-what">{t.start.what}</p>
            <WaysIn />
            <p className="quiet-text for-mouse">{t.start.dropHint}</p>
          </div>
          <ExamplePicture id={HERO} width={620} height={490} bare={false} />
        </div>
        {kept.length === 0 ? null : (
          <Suspense fallback={null}>
            <Kept />
          </Suspense>
        )}
        <section className="examples" aria-labelledby="examples">
          <h2 id="examples">{t.start.examplesTitle}</h2>
          <ul>
            {EXAMPLES.map((id) => (
              <li key={id}>
                <ExampleCard id={id} />
              </li>
            ))}
          </ul>
        </section>
      </main>
    </div>
  );
}

function WaysIn() {
  const { t } = useWorkspace();
  const begin = useCommand("start-empty");
  const open = useCommand("open");
  const paste = useCommand("paste");
  return (
    <div className="ways-in">
      <Button className="button primary large" onPress={begin.run}>
        <Icon name="pencil" />
        {t.start.begin}
      </Button>
      <Button className="button large" onPress={open.run}>
        <Icon name="file" />
        {t.start.openFile}
      </Button>
      <Button className="button large" onPress={paste.run}>
        <Icon name="paste" />
        {t.start.paste}
      </Button>
    </div>
  );
}

function ExampleCard({ id }: { readonly id: ExampleId }) {
  const { t, actions } = useWorkspace();
  const { title, about } = t.start.examples[id];
  return (
    <article className="example">
      <ExamplePicture id={id} width={292} height={190} bare />
      <h3>
        <button type="button" className="stretched" onClick={() => actions.openExample(id)}>
          {title}
        </button>
      </h3>
      <p>{about}</p>
    </article>
  );
}

interface ExamplePictureProps extends PictureSize {
  readonly id: ExampleId;
}

/** The example as it really is, drawn by what draws the photo. */
function ExamplePicture({ id, ...size }: ExamplePictureProps) {
  const { actions } = useWorkspace();
  const load = useCallback(() => actions.loadExample(id), [id, actions]);
  return <SmallPhoto load={load} {...size} />;
}
