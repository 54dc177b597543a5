import { readDocument } from "../document/read.ts";
import { FORMAT } from "../document/schema.ts";
import { builtInResources } from "../domain/create.ts";
import type { Partnership } from "../domain/partnership.ts";
import type { Language } from "../text/language.ts";
import type { Lesson } from "./lesson.ts";

/** The two partnerships of a lesson: the case, and what looks alike and is not it. */
export interface Cases {
  readonly partnership: Partnership;
  readonly counter: Partnership;
}

/** A file of `data/lessons/`: two documents without what every document begins with. */
interface CasesFile {
  readonly version: number;
  readonly case: Sketch;
  readonly counter: Sketch;
}

interface Sketch {
  readonly about: object;
  /** Kinds of its own, beside the built-in ones, which each case has. */
  readonly resources?: readonly object[];
  readonly flows: readonly { readonly id: string }[];
  /** Earlier photos: of the same parties and flows, as large as was so then. */
  readonly photos?: readonly Photo[];
}

interface Photo {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly amounts: Readonly<Record<string, number>>;
}

/**
 * Reads the partnerships of a lesson from the text of its file, in a language. Both languages stand in one file, so that
 * they cannot differ in anything but words: whatever is `{"nl", "en"}` there is that word here.
 */
export function lessonCases(lesson: Lesson, file: string, language: Language): Cases {
  const { version, ...sketches } = inLanguage(JSON.parse(file), language) as CasesFile;
  const { story, counter } = lesson.text[language];
  const read = (id: string, { photos = [], ...sketch }: Sketch, told: readonly string[]): Partnership => {
    const state = {
      ...sketch,
      about: { ...sketch.about, story: told.join(" ") },
      resources: [...builtInResources, ...(sketch.resources ?? [])],
    };
    const snapshots = photos.map((photo) => photoOf(photo, state));
    const document = readDocument(JSON.stringify({ format: FORMAT, version, id, ...state, snapshots }), id);
    if (!document.ok) throw new Error(`${id}: ${JSON.stringify(document.faults)}`);
    return document.value;
  };
  return {
    partnership: read(`lesson-${lesson.id}`, sketches.case, story),
    counter: read(`lesson-${lesson.id}-counter`, sketches.counter, counter.story),
  };
}

const photoOf = ({ amounts, ...photo }: Photo, state: Omit<Sketch, "photos">) => ({
  ...photo,
  state: {
    ...state,
    about: { ...state.about, date: photo.date },
    flows: state.flows.map((flow) => (flow.id in amounts ? { ...flow, amount: amounts[flow.id] } : flow)),
  },
});

function inLanguage(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, language));
  if (typeof value !== "object" || value === null) return value;
  if ("nl" in value && "en" in value) return value[language];
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inLanguage(item, language)]));
}
