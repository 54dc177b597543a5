import { describe, expect, test } from "vitest";
import { expertMeasures } from "../../src/measures/expert/registry.ts";
import { allMeasures } from "../../src/measures/registry.ts";
import { LANGUAGES } from "../../src/text/language.ts";
import { runCli } from "./run-cli.ts";

describe("reference", () => {
  test.each(LANGUAGES)("prints every measure of the registry in %s, with all that belongs to it", async (language) => {
    const { code, out, err } = await runCli(["reference", "--lang", language]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const { id, text, formula, source, example } of [...allMeasures, ...expertMeasures]) {
      const { name, question, inWords, reading, caution } = text[language];
      expect(out).toContain(`### ${name} (\`${id}\`)\n\n${question}\n`);
      for (const part of [
        formula[language],
        inWords,
        reading,
        caution,
        example.working[language],
        source?.citation ?? "",
        source?.doi ?? "",
      ])
        expect(out).toContain(part);
    }
    expect(out.match(/^### /gm)).toHaveLength(allMeasures.length + expertMeasures.length);
  });

  test("--json gives the same as data", async () => {
    const { measures, expert } = JSON.parse((await runCli(["reference", "--json"])).out);
    expect(measures.map(({ scope, id }: { scope: string; id: string }) => `${scope} ${id}`)).toEqual(
      allMeasures.map(({ scope, id }) => `${scope} ${id}`),
    );
    expect(expert.map(({ id }: { id: string }) => id)).toEqual(expertMeasures.map(({ id }) => id));
    expect(measures[0]).toMatchObject({
      id: "brings",
      name: "Brings",
      family: "own-ends",
      formula: expect.any(String),
    });
  });
});
