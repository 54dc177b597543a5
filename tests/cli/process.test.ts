import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cli } from "../../src/text/sections/cli.ts";
import { hasReference, referenceFolder, referenceSets, skippedBecause } from "../reference.ts";
import { deviation, partyDeviation, partyKeys, systemOracles, TOLERANCE } from "../reference-values.ts";
import { runCli } from "./run-cli.ts";

// The built command line as a process of its own: what people run.

const root = resolve(import.meta.dirname, "../..");
let folder: string;
let main: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "evenwicht-cli-"));
  await build({ root, configFile: join(root, "vite.cli.config.ts"), logLevel: "error", build: { outDir: folder } });
  main = join(folder, "main.js");
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const evenwicht = (...args: readonly string[]) =>
  spawnSync(process.execPath, [main, ...args], { cwd: folder, encoding: "utf8", env: { LANG: "C" }, maxBuffer: 1e9 });

describe("evenwicht, as it is run", () => {
  test("measures, and says on standard error what it took for granted", () => {
    writeFileSync(join(folder, "a.csv"), "van;naar;gewicht\nLinde;Kompas;6\nKompas;Linde;2,5\n");
    const { status, stdout, stderr } = evenwicht("measure", "a.csv", "--json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout).system.total).toBe(8.5);
    expect(stderr).toContain("Where a pair is not in the file, nothing flows between them.");
  });

  test("finds files by a pattern, in folders too", () => {
    mkdirSync(join(folder, "years/old"), { recursive: true });
    for (const name of ["years/2025.csv", "years/old/2024.csv"]) writeFileSync(join(folder, name), "from,to\nA,B\n");
    const { status, stdout } = evenwicht("validate", "years/**/*.csv", "--json");
    expect(status).toBe(0);
    const sources = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).source);
    expect(sources).toEqual(["years/2025.csv", "years/old/2024.csv"]);
  });

  test.skipIf(process.platform === "win32")(
    "reads what another program hands on, by - and from a pipe of the shell, in any format (C32)",
    () => {
      writeFileSync(join(folder, "piped.csv"), "from,to,weight\nA,B,6\nB,A,2.5\n");
      const alone = evenwicht("measure", "piped.csv", "--json").stdout;
      const shell = (line: string) =>
        spawnSync("bash", ["--norc", "-c", line], {
          cwd: folder,
          encoding: "utf8",
          env: { LANG: "C", PATH: process.env.PATH },
        });
      const self = `"${process.execPath}" "${main}"`;
      for (const [line, source] of [
        [`cat piped.csv | ${self} measure - --json`, "-"],
        [`${self} measure - --json < piped.csv`, "-"],
        [`cat piped.csv | ${self} measure /dev/stdin --json`, "/dev/stdin"],
      ] as const)
        expect(JSON.parse(shell(line).stdout)).toEqual({ ...JSON.parse(alone), source });
      expect(JSON.parse(shell(`${self} measure <(cat piped.csv) --json`).stdout).system.total).toBe(8.5);
      const book = `${self} convert piped.csv -o piped.xlsx && ${self} validate - --json < piped.xlsx`;
      expect(JSON.parse(shell(book).stdout)).toMatchObject({ valid: true, flows: 2 });
      const refused = shell(`printf 'from,to,weight\\nA,B,lots\\n' | ${self} validate -`);
      expect([refused.status, refused.stderr.split("\n")[0]]).toEqual([1, expect.stringMatching(/^-:2:3: /)]);
      expect(shell(`${self} validate - < /dev/null`).stderr).toMatch(/^-: .*empty/);
    },
  );

  test.skipIf(!existsSync("/dev/full"))("says so where the answer cannot be written (C32)", () => {
    const line = `"${process.execPath}" "${main}" reference --lang nl > /dev/full`;
    const { status, stderr } = spawnSync("bash", ["--norc", "-c", line], {
      encoding: "utf8",
      env: { PATH: process.env.PATH },
    });
    expect([status, stderr]).toEqual([1, `${cli.nl.notAnswered}\n`]);
  });

  test("exit codes: 1 for refused input, 2 for wrong usage", () => {
    expect(evenwicht("validate", "gone.csv").status).toBe(1);
    expect(evenwicht("validate", ".").stderr).toContain("folder");
    expect(evenwicht("photo", "a.csv").status).toBe(2);
  });

  test.skipIf(process.platform === "win32")("runs by its own name, through a link as npm makes it", () => {
    symlinkSync(main, join(folder, "evenwicht"));
    const { status, stdout } = spawnSync(join(folder, "evenwicht"), ["--help"], { encoding: "utf8" });
    expect(status).toBe(0);
    expect(stdout).toContain("evenwicht measure FILE");
  });

  // Oracle: the same run in this process, where one thread writes all.
  test("two threads write the parties of a large list as one does", { timeout: 60_000 }, async () => {
    const rows = Array.from({ length: 25_000 }, (_, i) => `partij ${i} é,partij ${(i * 7 + 1) % 25_000} é,1.5\n`);
    const content = `from,to,weight\n${rows.join("")}`;
    writeFileSync(join(folder, "two.csv"), content);
    const { status, stdout } = evenwicht("measure", "two.csv", "--json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout).parties.length).toBe(25_000);
    expect(stdout).toBe((await runCli(["measure", "two.csv", "--json"], { "two.csv": content })).out);
  });

  test.each([[["large.csv"]], [["gone.csv", "large.csv", "large.csv"]]])(
    "a reader that stops reading %j ends it quietly (C11)",
    async (files) => {
      const rows = Array.from({ length: 20_000 }, (_, i) => `p${i},p${(i * 7 + 1) % 20_000},1\n`).join("");
      writeFileSync(join(folder, "large.csv"), `from,to,weight\n${rows}`);
      const child = spawn(process.execPath, [main, "measure", ...files, "--csv"], { cwd: folder });
      let err = "";
      child.stderr.on("data", (data) => {
        err += data;
      });
      child.stdout.once("data", () => child.stdout.destroy());
      const code = await new Promise((done) => child.on("close", done));
      expect(code).toBe(0);
      expect(err).not.toContain("EPIPE");
    },
  );
});

// Oracle: ../shared/reference/reference.json, computed by networkx, igraph and SciPy; tolerance 1e-6 relative.
type Row = Readonly<Record<keyof typeof partyKeys, number | null>> & { readonly id: string; readonly role: string };

describe.skipIf(!hasReference)(`measure FILE --json${skippedBecause}`, () => {
  test.each(referenceSets)("agrees with the reference on %s, per party too", (name, set) => {
    const { status, stdout, stderr } = evenwicht("measure", join(referenceFolder, `${name}.csv`), "--json");
    expect(status, stderr).toBe(0);
    const answer = JSON.parse(stdout);
    for (const { id, expected } of systemOracles) {
      const value = expected(set.system);
      if (value !== undefined) expect(deviation(answer.system[id], value), id).toBeLessThanOrEqual(TOLERANCE);
    }
    const rows = new Map<string, Row>(answer.parties.map((party: Row) => [party.id, party]));
    expect([...rows.keys()].sort()).toEqual(Object.keys(set.parties).sort());
    for (const id of Object.keys(partyKeys) as (keyof typeof partyKeys)[])
      expect(partyDeviation({ of: (party) => rows.get(party)! }, set, id), id).toBeLessThanOrEqual(TOLERANCE);
    for (const [party, { bowtie }] of Object.entries(set.parties)) expect(rows.get(party)?.role, party).toBe(bowtie);
  });
});
