/**
 * The layers of `src/`, and what each may use. This is the one list: the linter's import rules in biome.json are
 * written from it (`npm run layers`), and a test refuses a biome.json that says anything else.
 */

/**
 * @typedef {object} Layer
 * @property {string} name the folder in `src/`
 * @property {readonly string[]} packages what it may import from outside, as the linter matches it
 */

/**
 * The pure core, innermost first: each layer may import those before it, and none after it.
 * @type {readonly Layer[]}
 */
export const core = [
  { name: "domain", packages: [] },
  { name: "text", packages: [] },
  { name: "document", packages: ["zod/mini"] },
  { name: "graph", packages: ["graphology", "graphology-types"] },
  { name: "solve", packages: [] },
  { name: "measures", packages: ["graphology", "graphology-metrics", "graphology-communities-louvain"] },
  { name: "compare", packages: [] },
  { name: "findings", packages: [] },
  { name: "interventions", packages: [] },
  { name: "conversation", packages: [] },
  { name: "lessons", packages: [] },
  { name: "photo", packages: ["graphology", "graphology-layout-forceatlas2", "jspdf", "@expo-google-fonts/*"] },
  { name: "formats", packages: ["fflate", "papaparse", "saxes"] },
];

/**
 * The shell: each may import the core, and none another.
 * @type {readonly Layer[]}
 */
export const siblings = [
  { name: "storage", packages: ["idb"] },
  { name: "live", packages: [] },
  {
    name: "view",
    packages: [
      "react",
      "react-dom",
      "react-aria-components",
      "react-data-grid",
      "d3-chord",
      "d3-scale",
      "lucide-react",
      "graphology",
      "graphology-types",
      "sigma",
      "@sigma/*",
    ],
  },
  { name: "cli", packages: ["node:*", "@resvg/resvg-js", "highs"] },
];

/**
 * Wires the siblings together: the one layer that may import all others.
 * @type {Layer}
 */
export const app = {
  name: "app",
  packages: ["react", "react-dom", "react-aria-components", "zustand", "comlink", "highs"],
};

/** Folders beside `src/` that nothing in the core or its siblings may reach into. */
const outside = ["data", "tests", "scripts"];

const everything = [...core, ...siblings, app];

/** Everything that one layer may not import, and why: what the linter says when it does.
 * @param {string} name
 * @returns {{ folders: readonly string[], why: string, packages: readonly string[], whyPackages: string }}
 */
export function rulesOf(name) {
  const layer = everything.find((candidate) => candidate.name === name);
  if (layer === undefined) throw new Error(`no layer ${name}`);
  const own = core.indexOf(layer);
  const allowed = own >= 0 ? core.slice(0, own) : layer === app ? everything : core;
  const folders = everything.filter((other) => other !== layer && !allowed.includes(other)).map((other) => other.name);
  const before = allowed.map((other) => other.name).join(", ");
  const why =
    own >= 0
      ? `${name}/ may import ${before === "" ? "no other layer" : `only ${before}`}. The core's imports run one way, so that each layer can be read, tested and used without those after it (src/README.md).`
      : layer === app
        ? "The app may not import tests or scripts (src/README.md)."
        : `${name}/ may import the core only: siblings do not know each other, and app/ wires them (src/README.md).`;
  const whyPackages =
    layer.packages.length === 0
      ? `${name}/ uses no package (scripts/layers.mjs): it stays free of anything that can change under it.`
      : `${name}/ uses no packages but ${layer.packages.join(", ")} (scripts/layers.mjs).`;
  const beside = layer === app ? outside.filter((folder) => folder !== "data") : outside;
  return { folders: [...folders, ...beside], why, packages: layer.packages, whyPackages };
}

/** The library's API offers the core, and nothing else. */
const libraryRules = {
  folders: [...siblings, app].map(({ name }) => name).concat(outside),
  why: "The library is the core alone (src/README.md).",
  packages: [],
  whyPackages: "The library's API is a list of what the core has: it imports no package.",
};

/** Import rules as biome.json spells them. Groups are `**` + `/layer/**`: anything narrower misses imports
 * from nested folders. What starts with a dot is no package.
 * @param {ReturnType<typeof rulesOf>} rules
 */
function restrictedImports({ folders, why, packages, whyPackages }) {
  return {
    level: "error",
    options: {
      patterns: [
        { group: folders.map((folder) => `**/${folder}/**`), message: why },
        {
          group: ["**", "!./**", "!../**", ...packages.flatMap((allowed) => [`!${allowed}`, `!${allowed}/**`])],
          message: whyPackages,
        },
      ],
    },
  };
}

/** The overrides of biome.json that keep the layers apart. */
export const layerOverrides = () => [
  ...everything.map(({ name }) => ({
    includes: [`src/${name}/**`],
    linter: { rules: { style: { noRestrictedImports: restrictedImports(rulesOf(name)) } } },
  })),
  {
    includes: ["src/index.ts", "src/checked.ts"],
    linter: { rules: { style: { noRestrictedImports: restrictedImports(libraryRules) } } },
  },
  {
    includes: [...core.map(({ name }) => `src/${name}/**`), "src/index.ts", "src/checked.ts"],
    plugins: ["./biome-plugins/no-hidden-chance.grit"],
  },
];
