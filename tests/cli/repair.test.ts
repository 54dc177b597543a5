import { describe, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

// Oracle: by hand. Linde gives Kompas 8 and gets 2 back: 6 is between them.
const FILE = { "a.csv": "van,naar,gewicht\nLinde,Kompas,8\nKompas,Linde,2\n" };
const repair = (...args: readonly string[]) => runCli(["repair", "a.csv", ...args], FILE);

describe("evenwicht repair", () => {
  test("exact balance: 6 shifts, and it can be done in two ways", async () => {
    const { code, out } = await repair("--tolerance", "1", "--json");
    expect(code).toBe(0);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({
      evenwicht: 1,
      tolerance: 1,
      feasible: true,
      objective: 6,
      proven: true,
      blockedBy: null,
    });
    expect(answer.changes.length).toBe(1);
    expect(answer.alternatives.length).toBe(1);
  });

  test("as an agenda, in both languages; what is even already is said", async () => {
    const { out } = await repair("--tolerance", "1", "--allow", "more", "--lang", "nl");
    expect(out).toContain("Eén gesprek:");
    expect(out).toContain("Kompas brengt Linde 6 meer: van 2 naar 8.");
    expect((await repair("--tolerance", "4")).out).toContain("Nothing needs to shift.");
    expect((await repair("--tolerance", "1", "--allow", "less")).out).toContain(
      "Linde brings Kompas 6 less: from 8 to 2.",
    );
  });

  test("a lock that leaves no way says what would free it, in JSON and in words", async () => {
    const locked = ["--tolerance", "1", "--allow", "more", "--lock", "Kompas,Linde"];
    const answer = JSON.parse((await repair(...locked, "--json")).out);
    expect(answer.feasible).toBe(false);
    expect(answer.blockedBy.freedBy).toEqual([
      { what: "lock", from: "Kompas", to: "Linde" },
      { what: "allow", allow: "existing" },
      { what: "allow", allow: "any" },
      { what: "third-party" },
    ]);
    const { code, out } = await repair(...locked, "--lang", "nl");
    expect(code).toBe(0);
    expect(out).toContain("als wat Kompas aan Linde brengt mag veranderen");
    expect(out).toContain("Bij Linde gaat er minstens 6 te veel uit.");
  });

  test("a third party pays and asks", async () => {
    const { changes } = JSON.parse(
      (await repair("--tolerance", "1", "--allow", "more", "--lock", "Kompas,Linde", "--third-party", "--json")).out,
    );
    expect(changes).toContainEqual({ from: "third-party", to: "Linde", change: 6 });
    expect(changes).toContainEqual({ from: "Kompas", to: "third-party", change: 6 });
  });

  test("a lock that names no two parties is wrong usage", async () => {
    const { code, err } = await repair("--lock", "Linde,Niemand", "--lock", "Linde");
    expect(code).toBe(2);
    expect(err).toContain("“Niemand”");
    expect(err).toContain("'Linde,Kompas'");
  });

  test("as CSV", async () => {
    const { out } = await repair("--tolerance", "1", "--allow", "more", "--csv");
    expect(out).toBe("from,to,now,change\nKompas,Linde,2,6\n");
  });
});
