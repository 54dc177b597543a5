import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { hasReference } from "../reference.ts";
import { everyEncoding } from "./encodings.ts";
import { examples, references } from "./networks.ts";
import { FONT_FILES, galleryPage } from "./page.ts";
import { drawPlate, type Plate, STAGES, type StageName } from "./plate.ts";
import { plates } from "./plates.ts";
import { storedAt, storedSvg } from "./stored.ts";

// `npm run gallery` writes all drawings to dist/gallery, as pages to look at; `npm run gallery -- store` stores those that
// the tests compare with anew. Look at them first.
const OUT = "dist/gallery";
const stages = Object.keys(STAGES) as StageName[];

async function store(): Promise<void> {
  mkdirSync("tests/gallery/stored", { recursive: true });
  for (const plate of plates) writeFileSync(storedAt(plate), await storedSvg(plate));
  console.log(`stored ${plates.length} drawings in tests/gallery/stored`);
}

interface Page {
  readonly title: string;
  readonly file: (stage: StageName) => string;
  readonly plates: readonly Plate[];
}

async function build(): Promise<void> {
  const networks = [...examples, ...references];
  const pages: readonly Page[] = [
    { title: "Drawings that are kept", file: (stage) => (stage === "laptop" ? "index.html" : `${stage}.html`), plates },
    ...networks.map((of) => ({
      title: of.name,
      file: (stage: StageName) => `${of.name}.${stage}.html`,
      plates: everyEncoding(of),
    })),
  ];
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  for (const font of FONT_FILES) copyFileSync(`node_modules/${font}`, `${OUT}/${basename(font)}`);
  for (const page of pages) {
    for (const stage of stages) {
      const links = [
        ...stages.map((other) => ({ href: page.file(other), text: other })),
        ...pages.map(({ title, file }) => ({ href: file(stage), text: title })),
      ];
      const shown = [];
      for (const plate of page.plates) shown.push({ drawing: await drawPlate(plate, stage), about: plate.about });
      writeFileSync(`${OUT}/${page.file(stage)}`, galleryPage(`${page.title}, ${stage}`, links, shown));
    }
  }
  const drawn = pages.reduce((sum, page) => sum + page.plates.length * stages.length, 0);
  console.log(`${drawn} drawings of ${networks.length} networks: open ${OUT}/index.html`);
  if (!hasReference) console.warn("SKIPPED: the reference networks, which do not lie beside the project.");
}

await (process.argv[2] === "store" ? store() : build());
