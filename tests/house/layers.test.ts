import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { app, core, layerOverrides, rulesOf, siblings } from "../../scripts/layers.mjs";

const root = resolve(import.meta.dirname, "../..");
const layers = [...core, ...siblings, app];

/** Runs a program of the project's own packages. */
const run = (program: string, args: readonly string[], cwd: string) =>
  spawnSync(process.execPath, [join(root, "node_modules", program), ...args], { cwd, encoding: "utf8" });

let planted: string;
beforeAll(() => {
  planted = mkdtempSync(join(tmpdir(), "evenwicht-layers-"));
});
afterAll(() => rmSync(planted, { recursive: true }));

function plant(path: string, text: string): void {
  const file = join(planted, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

interface Diagnostic {
  readonly category: string;
  readonly severity: string;
  readonly message: string;
  readonly location: { readonly path: string; readonly start: { readonly line: number } };
}

/** What the project's linter, with the project's rules, says of a planted tree. Line numbers from 1. */
function lint(): readonly Diagnostic[] {
  const { vcs: _git, $schema: _schema, ...rules } = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"));
  plant("biome.json", JSON.stringify(rules));
  plant("biome-plugins/no-hidden-chance.grit", readFileSync(join(root, "biome-plugins/no-hidden-chance.grit"), "utf8"));
  const { stdout } = run(
    "@biomejs/biome/bin/biome",
    ["lint", "--reporter=json", "--max-diagnostics=none", "src"],
    planted,
  );
  return JSON.parse(stdout).diagnostics;
}

describe("the layers (DESIGN §7)", () => {
  test("biome.json says what scripts/layers.mjs says", () => {
    const text = readFileSync(join(root, "biome.json"), "utf8");
    expect(JSON.parse(text).overrides, "run `npm run layers`").toEqual(layerOverrides());
  });

  test("the linter refuses every import against the grain, in every form, and says why", () => {
    const expected = new Map<string, number>();
    for (const { name } of layers) {
      const { folders } = rulesOf(name);
      const lines = folders.flatMap((folder, i) => [
        `import { a${i} } from "../${folder}/x.ts";`,
        `import type { b${i} } from "../../../${folder}/deep/x.ts";`,
        `export { c${i} } from "../../${folder}/x.ts";`,
        `export const d${i} = import("../../${folder}/x.ts");`,
        `export type E${i} = [typeof a${i}, b${i}];`,
      ]);
      plant(`src/${name}/sub/bad.ts`, `${lines.join("\n")}\n`);
      expected.set(`src/${name}/sub/bad.ts`, folders.length * 4);
    }
    const refused = lint().filter(({ category }) => category === "lint/style/noRestrictedImports");
    for (const [path, count] of expected) {
      const here = refused.filter(({ location }) => location.path === path);
      expect([path, here.length]).toEqual([path, count]);
      const name = path.split("/")[1] as string;
      expect([...new Set(here.map(({ severity, message }) => `${severity} ${message}`))]).toEqual([
        `error ${rulesOf(name).why}`,
      ]);
    }
    rmSync(join(planted, "src"), { recursive: true });
  });

  test("the rules let the design's own directions pass, and only the packages listed", () => {
    const at = (name: string) => core.findIndex((layer) => layer.name === name);
    // The design's order, written here a second time on purpose: the oracle for the list.
    const order =
      "domain text document graph solve measures compare findings interventions conversation lessons photo formats";
    expect(core.map(({ name }) => name)).toEqual(order.split(" "));
    for (const { name, packages } of layers) {
      const before = at(name) >= 0 ? core.slice(0, at(name)) : name === "app" ? [...core, ...siblings] : core;
      const good = [
        ...before.map((other) => `../../${other.name}/x.ts`),
        ...packages.flatMap((allowed) =>
          allowed.endsWith("*") ? [allowed.replace("*", "a")] : [allowed, `${allowed}/sub`],
        ),
        `../../${name}/other.ts`,
        "./beside.ts",
      ];
      plant(`src/${name}/sub/good.ts`, good.map((from, i) => `export { a${i} } from "${from}";\n`).join(""));
      plant(`src/${name}/sub/package.ts`, 'export { x } from "left-pad";\nexport { y } from "@some/thing";\n');
    }
    const refused = lint().filter(({ category }) => category === "lint/style/noRestrictedImports");
    expect(refused.filter(({ location }) => location.path.endsWith("good.ts"))).toEqual([]);
    for (const { name } of layers) {
      const here = refused.filter(({ location }) => location.path === `src/${name}/sub/package.ts`);
      expect([name, ...here.map(({ message }) => message)]).toEqual([
        name,
        rulesOf(name).whyPackages,
        rulesOf(name).whyPackages,
      ]);
    }
    rmSync(join(planted, "src"), { recursive: true });
  });

  test("the library's API offers the core alone", () => {
    plant(
      "src/index.ts",
      'export { a } from "./photo/x.ts";\nexport { b } from "./view/x.ts";\nexport { c } from "react";\n',
    );
    const refused = lint().filter(({ category }) => category === "lint/style/noRestrictedImports");
    expect(refused.map(({ location }) => location.start.line)).toEqual([2, 3]);
    rmSync(join(planted, "src"), { recursive: true });
  });

  test("the linter refuses chance and the clock in the core, and nowhere else", () => {
    const hidden = ["Math.random()", 'Math["random"]()', "Date.now()", "new Date()", "new Date", "Date()"];
    const fine = ['new Date("2026-03-12T00:00:00Z")', "Math.floor(1.5)", "Date.UTC(2026, 2, 12)"];
    const text = [...hidden, ...fine].map((code, i) => `export const v${i} = ${code};\n`).join("");
    for (const { name } of layers) plant(`src/${name}/sub/chance.ts`, text);
    const refused = lint().filter(({ category }) => category === "plugin");
    for (const { name } of layers) {
      const lines = refused
        .filter(({ location, severity }) => location.path === `src/${name}/sub/chance.ts` && severity === "error")
        .map(({ location }) => location.start.line);
      const isCore = core.some((layer) => layer.name === name);
      expect([name, ...lines.sort()]).toEqual([name, ...(isCore ? hidden.map((_, i) => i + 1) : [])]);
    }
    rmSync(join(planted, "src"), { recursive: true });
  });

  test("the linter refuses a circle of imports, of types too", () => {
    plant("src/domain/a.ts", 'import type { B } from "./b.ts";\nexport type A = B | null;\n');
    plant("src/domain/b.ts", 'import type { A } from "./a.ts";\nexport type B = A | string;\n');
    const circles = lint().filter(({ category }) => category === "lint/suspicious/noImportCycles");
    expect(circles.map(({ location }) => location.path).sort()).toEqual(["src/domain/a.ts", "src/domain/b.ts"]);
    rmSync(join(planted, "src"), { recursive: true });
  });
});

describe("the core's compiler (DESIGN §7)", () => {
  test("knows neither the DOM nor Node", () => {
    const names = [
      "document",
      "window",
      "localStorage",
      "fetch",
      "process",
      "Buffer",
      "require",
      "setTimeout",
      "console",
    ];
    plant(
      "planted.ts",
      `${names.map((name) => `export const of_${name} = ${name};`).join("\n")}\nexport const fine = new TextDecoder();\n`,
    );
    plant(
      "tsconfig.json",
      JSON.stringify({
        extends: join(root, "src/tsconfig.core.json"),
        include: [],
        files: [join(planted, "planted.ts"), join(root, "src/core.d.ts")],
      }),
    );
    const { stdout, status } = run("typescript/bin/tsc", ["--noEmit", "-p", planted], planted);
    const unknown = [...stdout.matchAll(/Cannot find name '(\w+)'/g)].map((match) => match[1]);
    expect(status).not.toBe(0);
    expect(unknown).toEqual(names);
  });

  test("compiles every layer of the core", () => {
    const config = JSON.parse(readFileSync(join(root, "src/tsconfig.core.json"), "utf8"));
    for (const { name } of core) expect(config.include).toContain(name);
    expect(config.compilerOptions).toMatchObject({ lib: ["ES2023"], types: [] });
  });
});
