import { describe, expect, it } from "vitest";
import { takenName } from "../../../src/view/panels/taken-name.ts";
import { partnershipOf } from "../../build.ts";

const partnership = partnershipOf([["Linde", "Kompas", 8]]);

// Oracle: the rule in words, applied by hand.
describe("a name that is taken", () => {
  it("is one that another party has, in whatever case and with whatever spaces", () => {
    expect(takenName(partnership, " LIN de", null)).toBe("Linde");
    expect(takenName(partnership, "linde", "Kompas")).toBe("Linde");
  });

  it("is not the party's own, nor one that nobody has", () => {
    expect(takenName(partnership, "LINDE", "Linde")).toBeNull();
    expect(takenName(partnership, "Lindes", null)).toBeNull();
  });
});
