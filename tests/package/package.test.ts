import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

// The package as others get it: packed, installed in an empty folder, and used there as the README says.

const root = resolve(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");
/** What stands in the README between fences of a kind, one text a block. */
const blocks = (kind: string): readonly string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${kind}\\n(.*?)^\`\`\`$`, "gms"))].map(([, text = ""]) => text);

const examples = blocks("sh")
  .flatMap((block) => block.split("\n"))
  .flatMap((line) => /^(evenwicht .*?)\s*(#|$)/.exec(line)?.[1] ?? []);

let folder: string;
let packed: readonly string[] = [];

const run = (command: string, args: readonly string[], cwd: string) =>
  spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 1e8, shell: process.platform === "win32" });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "evenwicht-package-"));
  const made = join(folder, "made");
  mkdirSync(made);
  for (const name of ["package.json", "README.md", "LICENSE"]) cpSync(join(root, name), join(made, name));
  for (const [config, out] of [
    ["vite.cli.config.ts", "dist/cli"],
    ["vite.lib.config.ts", "dist/lib"],
  ] as const)
    await build({ root, configFile: join(root, config), logLevel: "error", build: { outDir: join(made, out) } });
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const typed = run(process.execPath, [tsc, "-p", "src/tsconfig.lib.json", "--outDir", join(made, "dist/lib")], root);
  expect(typed.stdout).toBe("");
  const pack = run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], made);
  const [{ filename, files }] = JSON.parse(pack.stdout) as [{ filename: string; files: { path: string }[] }];
  packed = files.map(({ path }) => path);

  mkdirSync(join(folder, "empty"));
  writeFileSync(join(folder, "empty/package.json"), "{}");
  const install = ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", join(folder, filename)];
  const installed = run("npm", install, join(folder, "empty"));
  if (installed.status !== 0) {
    // npm keeps what it fetched once; where it has kept nothing, the same packages lie in this project.
    console.warn(`SKIPPED: npm cannot install without a network here; unpacked by hand instead.\n${installed.stderr}`);
    byHand(filename);
  }
  writeFileSync(join(folder, "empty/package.json"), '{ "type": "commonjs" }');
  writeExamples(join(folder, "empty"));
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** As npm lays it out, from the packages of this project. */
function byHand(filename: string): void {
  const modules = join(folder, "empty/node_modules");
  rmSync(modules, { recursive: true, force: true });
  mkdirSync(join(modules, ".bin"), { recursive: true });
  expect(run("tar", ["-xzf", join(folder, filename), "-C", modules], folder).status).toBe(0);
  cpSync(join(modules, "package"), join(modules, "evenwicht"), { recursive: true });
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const natives = readdirSync(join(root, "node_modules/@resvg")).map((name) => `@resvg/${name}`);
  for (const name of [...Object.keys(dependencies), ...natives, "events"])
    cpSync(join(root, "node_modules", name), join(modules, name), { recursive: true });
  writeFileSync(
    join(modules, ".bin/evenwicht"),
    `#!/bin/sh\nexec node "${join(modules, "evenwicht/dist/cli/main.js")}" "$@"\n`,
    {
      mode: 0o755,
    },
  );
}

/** The files that the README's examples speak of, made of its own. */
function writeExamples(where: string): void {
  const [flows = ""] = blocks("csv");
  mkdirSync(join(where, "networks/north"), { recursive: true });
  mkdirSync(join(where, "photos"));
  for (const name of ["flows", "spring", "2024", "2025", "2026", "networks/east", "networks/north/coast"])
    writeFileSync(join(where, `${name}.csv`), flows);
  // The same flows in another order, one of them grown: parties get other ids than in the file that it is held beside.
  const [header = "", ...rows] = flows.replace(";8", ";12").trimEnd().split("\n");
  writeFileSync(join(where, "autumn.csv"), [header, ...rows.toReversed(), ""].join("\n"));
  for (const script of blocks("js")) writeFileSync(join(where, scriptName(script)), script);
}

const scriptName = (script: string): string => /^\/\/ (\S+\.mjs)$/m.exec(script)?.[1] ?? "";

const inEmpty = (command: string) => {
  const cwd = join(folder, "empty");
  const PATH = `${join(cwd, "node_modules/.bin")}${delimiter}${process.env.PATH}`;
  return spawnSync(command, {
    cwd,
    encoding: "utf8",
    shell: true,
    maxBuffer: 1e8,
    env: { ...process.env, LANG: "C", LC_ALL: "C", PATH },
  });
};

describe("the package", () => {
  test("has the command, the library with its types, and nothing else", () => {
    expect(packed).toEqual(expect.arrayContaining(["dist/cli/main.js", "dist/lib/index.js", "dist/lib/index.d.ts"]));
    expect(packed.filter((path) => !/^(dist\/(cli|lib)\/.*|package\.json|README\.md|LICENSE)$/.test(path))).toEqual([]);
    const installed = readdirSync(join(folder, "empty/node_modules"));
    for (const other of ["react", "sigma", "vite"]) expect(installed).not.toContain(other);
  });

  test("the library's scripts print what the README says, of a workbook too", () => {
    expect(blocks("js").map(scriptName)).toEqual(["read.mjs", "balance.mjs", "compare.mjs", "draw.mjs"]);
    const [ofBalance, ofComparing] = blocks("text");
    for (const [command, printed] of [
      ["node balance.mjs", ofBalance],
      ["evenwicht convert flows.csv -o book.xlsx && node balance.mjs book.xlsx", ofBalance],
      ["node compare.mjs", ofComparing],
      ["node draw.mjs", ""],
    ] as const) {
      const { status, stdout, stderr } = inEmpty(command);
      expect(status, stderr).toBe(0);
      expect(stdout).toBe(printed);
    }
    const drawn = readFileSync(join(folder, "empty/drawn.svg"), "utf8");
    expect(drawn).toMatch(/^<svg /);
    for (const name of ["Linde", "Kompas", "Gemeente Rietdam"]) expect(drawn).toContain(name);
  });

  test("the README says of everything in the library what it takes", () => {
    const said = readme.slice(readme.indexOf("## The library"), readme.indexOf("## Privacy"));
    const { stdout } = inEmpty(`node -e "import('evenwicht').then((all) => console.log(Object.keys(all).join()))"`);
    const names = stdout.trim().split(",");
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(said))).toEqual([]);
  });

  test("everything in it can be imported, and its types hold for who uses them", () => {
    const cwd = join(folder, "empty");
    writeFileSync(
      join(cwd, "use.mts"),
      `import { type Evaluation, evaluate, highsSolver, readDocument, repairPhoto } from "evenwicht";
export const repaired = (text: string, solve: Parameters<typeof highsSolver>[0]) => {
  const read = readDocument(text);
  if (!read.ok) return read.faults.map(({ code }) => code);
  const evaluation: Evaluation = evaluate(read.value);
  const options = { allow: "existing", tolerance: 1.25 } as const;
  return repairPhoto(evaluation, read.value, options, highsSolver(solve)).repair.feasible;
};
// @ts-expect-error an evaluation is no text
export const wrong: string = evaluate;
`,
    );
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const args = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2023", "--types", "", "use.mts"];
    expect(run(process.execPath, [tsc, ...args], cwd).stdout).toBe("");
    const { stdout } = inEmpty(
      `node -e "import('evenwicht').then((all) => console.log(typeof all.evaluate, typeof all.repairPhoto))"`,
    );
    expect(stdout).toBe("function function\n");
  });
});

describe("every example in the README", () => {
  test("is found", () => {
    expect(examples.length).toBeGreaterThan(15);
  });

  test.each(examples)("%s", { timeout: 60_000 }, (example) => {
    const { status, stdout, stderr } = inEmpty(example);
    expect(status, stderr).toBe(0);
    const written = /(?:-o|>) '?([^' ]+)/.exec(example)?.[1];
    if (written === undefined) expect(stdout.length).toBeGreaterThan(20);
    else if (written.includes("*"))
      expect(readdirSync(join(folder, "empty", written, "..")).sort()).toEqual(["coast.svg", "east.svg"]);
    else expect(existsSync(join(folder, "empty", written))).toBe(true);
  });

  test("JSON lines and the table have all files in them", () => {
    const files = ["networks/east.csv", "networks/north/coast.csv"];
    const jsonl = readFileSync(join(folder, "empty/all.jsonl"), "utf8").trimEnd().split("\n");
    expect(jsonl.map((line) => JSON.parse(line).source)).toEqual(files);
    const rows = readFileSync(join(folder, "empty/all.csv"), "utf8").trimEnd().split("\n").slice(1);
    expect([...new Set(rows.map((row) => row.split(",")[0]))]).toEqual(files);
  });
});
