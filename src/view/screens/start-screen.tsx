import { useEffect, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Partnership } from "../../domain/partnership.ts";
import { evaluate } from "../../measures/evaluate.ts";
import { buildScene } from "../../photo/build-scene.ts";
import type { Scene } from "../../photo/scene.ts";
import { dateText } from "../../text/numbers.ts";
import type { ExampleId } from "../../text/sections/start.ts";
import { Icon } from "../parts/icon.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { LanguageSwitch } from "../parts/language-switch.tsx";
import { Logo } from "../parts/logo.tsx";
import { PhotoThumbnail } from "../photo/photo-thumbnail.tsx";
import { useCommand, useWorkspace } from "../workspace.ts";
import { ThemeButton } from "./header.tsx";

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
  const { t } = useWorkspace();
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
        <Kept />
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

/** What is kept on this device, the latest first. */
function Kept() {
  const { language, t, kept, actions } = useWorkspace();
  if (kept.length === 0) return null;
  return (
    <section className="kept" aria-labelledby="kept">
      <h2 id="kept">{t.start.continueWith}</h2>
      <ul>
        {kept.map(({ id, title, changed }) => {
          const name = title.trim() === "" ? t.common.untitled : title;
          return (
            <li key={id}>
              <Button className="button" onPress={() => actions.openKept(id)}>
                <Icon name="photo" />
                {t.start.continueOne(name)}
              </Button>
              <span className="quiet-text">{t.start.lastChanged(dateText(language, changed))}</span>
              <IconButton icon="remove" label={t.start.forget(name)} onPress={() => actions.forgetKept(id)} />
            </li>
          );
        })}
      </ul>
    </section>
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

interface ExamplePictureProps {
  readonly id: ExampleId;
  readonly width: number;
  readonly height: number;
  /** Without names: too small to read them. */
  readonly bare: boolean;
}

/** The example as it really is, drawn by what draws the photo. Its place is kept while it loads. */
function ExamplePicture({ id, width, height, bare }: ExamplePictureProps) {
  const scene = useExampleScene(id, width, height, bare);
  return (
    <div className="picture" data-bare={bare} style={{ aspectRatio: `${width} / ${height}` }}>
      {scene === null ? null : <PhotoThumbnail scene={scene} labels={!bare} />}
    </div>
  );
}

function useExampleScene(id: ExampleId, width: number, height: number, bare: boolean): Scene | null {
  const { language, actions } = useWorkspace();
  const [example, setExample] = useState<Partnership | null>(null);
  useEffect(() => {
    let wanted = true;
    actions.loadExample(id).then(
      (loaded) => wanted && setExample(loaded),
      // The card still opens the example by name, and opening says what went wrong.
      () => wanted && setExample(null),
    );
    return () => {
      wanted = false;
    };
  }, [id, actions]);
  const [scene, setScene] = useState<Scene | null>(null);
  useEffect(() => {
    if (example === null) return;
    setScene(
      buildScene(example, evaluate(example), {
        width,
        height,
        language,
        names: bare ? "none" : "short",
        audience: "beamer",
      }),
    );
  }, [example, width, height, language, bare]);
  return scene;
}
