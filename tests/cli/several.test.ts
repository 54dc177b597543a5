import { describe, expect, test } from "vitest";
import { matchingFiles } from "../../src/cli/matching-files.ts";
import { runCli } from "./run-cli.ts";

// Oracle: each file asked about alone.

const FILES = {
  "b.csv": "van;naar;gewicht\nLinde;Kompas;8\nKompas;Linde;2\n",
  "a.csv": "source,target,weight\nRietdam,Linde,16\n",
  "year/2025/deep.csv": "from,to\nA,B\n",
};
const BROKEN = { "broken.csv": "from,to,weight\nA,B,lots\n" };
const lines = (text: string): readonly string[] => text.trimEnd().split("\n");

describe("several files (C23)", () => {
  test.each(["measure", "findings", "repair", "validate"])(
    "%s --json: one object a line, in the order given",
    async (command) => {
      const { code, out } = await runCli([command, "b.csv", "a.csv", "--json"], FILES);
      expect(code).toBe(0);
      const alone = [];
      for (const file of ["b.csv", "a.csv"])
        alone.push(JSON.parse((await runCli([command, file, "--json"], FILES)).out));
      expect(lines(out).map((line) => JSON.parse(line))).toEqual(alone);
    },
  );

  test.each(["measure", "findings", "repair"])(
    "%s --csv: one table, with the file in front of each row",
    async (command) => {
      const { code, out } = await runCli([command, "b.csv", "a.csv", "--csv"], FILES);
      expect(code).toBe(0);
      const [b, a] = [
        lines((await runCli([command, "b.csv", "--csv"], FILES)).out),
        lines((await runCli([command, "a.csv", "--csv"], FILES)).out),
      ] as const;
      expect(lines(out)).toEqual([
        `source,${b[0]}`,
        ...b.slice(1).map((row) => `b.csv,${row}`),
        ...a.slice(1).map((row) => `a.csv,${row}`),
      ]);
    },
  );

  test("for people each stands under its name", async () => {
    const { out } = await runCli(["measure", "b.csv", "a.csv"], FILES);
    const [b, a] = [(await runCli(["measure", "b.csv"], FILES)).out, (await runCli(["measure", "a.csv"], FILES)).out];
    expect(out).toBe(`b.csv\n\n${b}\n\na.csv\n\n${a}`);
  });

  test("one that is refused keeps none of the others from answering; every fault and assumption names its file", async () => {
    const { code, out, err } = await runCli(["measure", "broken.csv", "gone.csv", "a.csv", "--csv"], {
      ...FILES,
      ...BROKEN,
    });
    expect(code).toBe(1);
    expect(lines(out)[0]).toMatch(/^source,id,name,/);
    expect(
      lines(out)
        .slice(1)
        .map((row) => row.split(",").slice(0, 2)),
    ).toEqual([
      ["a.csv", "Linde"],
      ["a.csv", "Rietdam"],
    ]);
    const said = lines(err);
    expect(said.some((line) => line.startsWith("broken.csv:2:3: "))).toBe(true);
    expect(said.some((line) => line.startsWith("gone.csv: "))).toBe(true);
    expect(said.every((line) => /^(broken|gone|a)\.csv:/.test(line))).toBe(true);
  });

  test("what is written has the name of what is read where a star stands", async () => {
    const { code, saved } = await runCli(["photo", "b.csv", "year/2025/deep.csv", "-o", "out/*.svg"], FILES);
    expect(code).toBe(0);
    expect([...saved.keys()]).toEqual(["out/b.svg", "out/deep.svg"]);
    const alone = await runCli(["photo", "b.csv", "-o", "*.svg"], FILES);
    expect(alone.saved.get("b.svg")).toEqual(saved.get("out/b.svg"));
  });

  test("a pattern means several, also where it finds one", async () => {
    const { out } = await runCli(["validate", "year/**/*.csv", "--json"], FILES);
    expect(lines(out)).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({ source: "year/2025/deep.csv", valid: true, flows: 1 });
  });

  test("a pattern that finds nothing is refused as one", async () => {
    const { code, err } = await runCli(["measure", "*.tsv"], FILES);
    expect(code).toBe(1);
    expect(err).toBe("*.tsv: no file fits this pattern. Check the folder and the pattern.\n");
  });

  test("compare and series take patterns too", async () => {
    const photos = { "2024.csv": FILES["a.csv"], "2025.csv": "source,target,weight\nRietdam,Linde,20\n" };
    for (const command of ["compare", "series"]) {
      const typed = await runCli([command, "2024.csv", "2025.csv", "--json"], photos);
      expect(typed.code).toBe(0);
      expect((await runCli([command, "20*.csv", "--json"], photos)).out).toBe(typed.out);
    }
  });
});

// Oracle: what a POSIX shell makes of the same, by hand.
describe("patterns", () => {
  const found = (words: readonly string[], files: readonly string[]) =>
    matchingFiles(words, {
      sizeOf: async (file) => (files.includes(file) ? 1 : "missing"),
      folder: async (path) => {
        const start = path === "." ? "" : `${path.replace(/\/$/, "")}/`;
        const names = files.filter((file) => file.startsWith(start)).map((file) => file.slice(start.length).split("/"));
        return [...new Map(names.map(([name = "", ...rest]) => [name, { name, isFolder: rest.length > 0 }])).values()];
      },
    });

  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ["in order of path, whatever order the folder has", ["*.csv"], ["b.csv", "a.csv", "c.txt"], ["a.csv", "b.csv"]],
    ["? is one character, a whole one", ["?.csv"], ["é.csv", "👩.csv", "ab.csv"], ["é.csv", "👩.csv"]],
    [
      "* does not cross folders, ** does",
      ["d/*.csv", "**/x.csv"],
      ["d/a.csv", "d/e/x.csv", "x.csv"],
      ["d/a.csv", "d/e/x.csv", "x.csv"],
    ],
    ["not what is hidden", ["*", "**/*"], [".a.csv", ".d/b.csv", "c.csv"], ["c.csv"]],
    ["a file with a star in its name is itself", ["*.csv"], ["*.csv", "a.csv"], ["*.csv"]],
    ["named twice, a pattern finds it once", ["b.csv", "*.csv"], ["a.csv", "b.csv"], ["b.csv", "a.csv"]],
    ["what is typed twice stays twice", ["a.csv", "a.csv"], ["a.csv"], ["a.csv", "a.csv"]],
    [
      "a list of parties goes with its flows",
      ["*.csv"],
      ["a.csv", "a.nodes.csv", "b.nodes.csv"],
      ["a.csv", "b.nodes.csv"],
    ],
    ["from the root", ["/r/*.csv"], ["/r/a.csv"], ["/r/a.csv"]],
    ["stars in a row, and no forever", ["*a*a*a*a*a*a*a*b"], [`${"a".repeat(5000)}`, "aaaaaaab"], ["aaaaaaab"]],
    ["folders are no files", ["*"], ["d/a.csv", "b.csv"], ["b.csv"]],
  ])("%s", async (_, words, files, expected) => {
    expect(await found(words, files)).toEqual(expected);
  });
});
