import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { runCli } from "./run-cli.ts";

// Oracle: src/SPEC.md, by hand.

describe("wrong usage (C2)", () => {
  test.each<[readonly string[], string]>([
    [[], "No command is given."],
    [["translate", "a.csv"], 'There is no command "translate".'],
    [["compare", "a.csv"], "compare needs two files."],
    [["compare", "a.csv", "b.csv", "c.csv"], 'compare takes two files. "c.csv" is one too many.'],
    [["constructor"], 'There is no command "constructor".'],
    [["measure"], "measure needs a file."],
    [
      ["photo", "a.csv", "b.csv", "-o", "out.svg"],
      "There are several files, and \"out.svg\" is one. Put a * in the name, as in -o 'out/*.pdf': the name of each file comes there.",
    ],
    [["photo", "a.csv", "b/a.csv", "-o", "*.svg"], '"a.csv" and "b/a.csv" would both become a.svg.'],
    [["reference", "a.csv"], 'reference takes no file. Leave out "a.csv".'],
    [["measure", "a.csv", "--sigmaa", "1"], "There is no option --sigmaa for measure. Did you mean --sigma?"],
    [["measure", "a.csv", "--lnag", "nl"], "There is no option --lnag for measure. Did you mean --lang?"],
    [["mesure", "a.csv"], 'There is no command "mesure". Did you mean measure?'],
    [["measure", "a.csv", "-x"], "There is no option -x for measure."],
    [["validate", "a.csv", "--lens", "cost"], "There is no option --lens for validate."],
    [["findings", "a.csv", "--pairs"], "There is no option --pairs for findings."],
    [["measure", "a.csv", "--json", "--csv"], "Choose --json or --csv, not both."],
    [["measure", "a.csv", "--lens", "price"], '--lens says "price". Choose one of: worth cost mean'],
    [["measure", "a.csv", "--decimal", ";"], '--decimal says ";". Choose one of: . ,'],
    [["measure", "a.csv", "--sigma", "-1"], '--sigma says "-1". Give a number of 0 or more, with a point.'],
    [["measure", "a.csv", "--sigma", "0,35"], '--sigma says "0,35". Give a number of 0 or more, with a point.'],
    [["measure", "a.csv", "--sigma", "1e999"], '--sigma says "1e999". Give a number of 0 or more, with a point.'],
    [["measure", "a.csv", "--tolerance", "0.9"], '--tolerance says "0.9". Give a number of 1 or more, with a point.'],
    [["measure", "a.csv", "--parties"], "--parties needs a value after it."],
    [["measure", "a.csv", "--parties", "--json"], "--parties needs a value after it."],
    [["measure", "a.csv", "--json=yes"], "--json takes no value."],
    [["measure", "a.csv", "--lang", "fr"], '--lang says "fr". Choose one of: nl en'],
  ])("%j", async (argv, message) => {
    const { code, out, err } = await runCli(argv, { "a.csv": "from,to\nA,B\n", "b.csv": "" });
    expect({ code, out, lines: err.trimEnd().split("\n") }).toEqual({
      code: 2,
      out: "",
      lines: [message, "To know more, type: evenwicht --help"],
    });
  });

  test("is said whole, in one go", async () => {
    const { err } = await runCli(["measure", "--nope", "--lens", "x", "--json", "--csv"]);
    expect(err.trimEnd().split("\n")).toHaveLength(5);
  });
});

describe("the language (C5)", () => {
  test.each<[Readonly<Record<string, string>>, readonly string[], string]>([
    [{}, [], "No command is given."],
    [{ LANG: "C.UTF-8" }, [], "No command is given."],
    [{ LANG: "nl_NL.UTF-8" }, [], "Er is geen opdracht gegeven."],
    [{ LANG: "nl" }, [], "Er is geen opdracht gegeven."],
    [{ LANG: "nlx" }, [], "No command is given."],
    [{ LANG: "en_GB.UTF-8", LC_ALL: "nl_BE" }, [], "Er is geen opdracht gegeven."],
    [{ LANG: "nl_NL" }, ["--lang", "en"], "No command is given."],
    [{}, ["--lang=nl"], "Er is geen opdracht gegeven."],
  ])("%j %j", async (env, argv, message) => {
    expect((await runCli(argv, {}, env)).err.split("\n")[0]).toBe(message);
  });
});

describe("help (C1)", () => {
  test.each([["--help"], ["-h"]])("%s", async (...argv) => {
    const { code, out, err } = await runCli(argv);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const name of Object.keys(commands)) expect(out).toContain(`evenwicht ${name}`);
    expect(out).toContain("--lens worth|cost|mean");
  });

  test("of one command names that one alone, and what can be asked of it", async () => {
    const { code, out, err } = await runCli(["compare", "--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("evenwicht compare A B");
    expect(out).not.toContain("evenwicht measure");
    expect(out).toContain("--same");
    expect(out).toContain("--lang");
    expect(out).not.toContain("--third-party");
  });

  test("names no command that does not exist", async () => {
    expect((await runCli(["--help"])).out).not.toContain("evenwicht translate");
  });
});

describe("--version (C1)", () => {
  test.each([[["--version"]], [["measure", "a.csv", "--version"]]])("%j", async (argv) => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(await runCli(argv)).toMatchObject({ code: 0, out: `evenwicht ${version}\n`, err: "" });
  });
});
