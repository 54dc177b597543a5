// What measures say of themselves in a chunk of its own. A measure is one object in one file, words and worked example
// with it; but the first photo needs only its sum, and two thirds of it are words in two languages. In the app's build
// the object keeps its place and asks for its words when they are read; `src/measures/words.ts` loads them.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../src/measures/", import.meta.url));
const SCOPES = ["party", "pair", "system", "rules"];
const WORDS = new Set(["orientation", "formula", "source", "text", "example"]);
/** Words by measure: empty until `ALL` was loaded, which fills it. */
const LOADED = "virtual:measure-words";
const ALL = "virtual:all-measure-words";
const QUERY = "?words";

/** `party/brings` for a measure's file, else null. @param {string} id */
const keyOf = (id) => {
  const key = id.split("?")[0]?.replace(FOLDER, "").replace(/\.ts$/, "") ?? "";
  return id.startsWith(FOLDER) && SCOPES.includes(key.split("/")[0] ?? "") ? key : null;
};

/** The object of a measure in its module: an exported const that has a formula. @param {any} program */
const measureIn = (program) =>
  program.body
    .flatMap((/** @type {any} */ statement) => statement.declaration?.declarations ?? [])
    .map((/** @type {any} */ { init }) => init)
    .find((/** @type {any} */ init) => init?.properties?.some((/** @type {any} */ { key }) => key?.name === "formula"));

/** @returns {import("vite").Plugin} */
export const measureWords = () => ({
  name: "measure-words",
  apply: "build",
  enforce: "post",
  resolveId: (id) => (id === LOADED || id === ALL ? `\0${id}` : null),
  load: (id) => (id === `\0${LOADED}` ? "export const words = {};" : id === `\0${ALL}` ? allWords() : null),
  transform(code, id) {
    if (id === `${FOLDER}words.ts`) return `export const measureWords = () => import("${ALL}");`;
    const key = keyOf(id);
    if (key === null) return null;
    const measure = measureIn(this.parse(code));
    if (measure === undefined) return null;
    const parts = measure.properties.filter((/** @type {any} */ one) => WORDS.has(one.key?.name));
    if (id.endsWith(QUERY)) {
      const told = parts.map((/** @type {any} */ one) => code.slice(one.start, one.end)).join(",");
      return `${code}\nexport const words = {${told}};`;
    }
    let asking = code;
    for (const { start, end, key: name } of parts.toReversed())
      asking = `${asking.slice(0, start)}get ${name.name}() { return measureWords["${key}"].${name.name}; }${asking.slice(end)}`;
    return `import { words as measureWords } from "${LOADED}";\n${withoutIdle(this.parse(asking), asking)}`;
  },
});

/**
 * Without the imports that only the words had a use for, such as what they cite: one that stays would keep its module in
 * the first script. @param {any} program @param {string} code
 */
function withoutIdle(program, code) {
  let left = code;
  for (const { type, specifiers, start, end } of program.body.toReversed()) {
    if (type !== "ImportDeclaration") continue;
    const rest = `${left.slice(0, start)}${left.slice(end)}`;
    const isUsed = (/** @type {any} */ { local }) => new RegExp(`\\b${local.name}\\b`).test(rest);
    if (!specifiers.some(isUsed)) left = rest;
  }
  return left;
}

/** One chunk with the words of all measures, which it puts where the measures look. */
function allWords() {
  const keys = SCOPES.flatMap((scope) =>
    readdirSync(`${FOLDER}${scope}`).map((file) => `${scope}/${file.replace(/\.ts$/, "")}`),
  );
  const lines = keys.map(
    (key, at) => `import * as told${at} from "${FOLDER}${key}.ts${QUERY}";\nwords["${key}"] = told${at}.words;`,
  );
  return `import { words } from "${LOADED}";\n${lines.join("\n")}`;
}
