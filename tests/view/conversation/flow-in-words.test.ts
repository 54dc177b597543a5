import { expect, it } from "vitest";
import { wordingOf } from "../../../src/findings/wording.ts";
import { messages } from "../../../src/text/messages.ts";
import { flowsInWords } from "../../../src/view/conversation/flow-in-words.ts";
import { partnershipOf } from "../../build.ts";

// Oracle: by hand.
it("calls a flow by its ends and its kind, by its state where it is not there yet, by its note where names are alike", () => {
  const base = partnershipOf([
    ["Linde", "Kompas", 4],
    ["Linde", "Kompas", 8],
    ["Linde", "Kompas", 8],
    ["Kompas", "table", 8],
  ]);
  const [first, second, third, last] = base.flows;
  const flows = [
    { ...first!, note: "nachtdienst" },
    { ...second!, note: "" },
    { ...third!, state: "agreed" as const },
    { ...last!, note: "lokaal" },
  ];
  const named = flowsInWords(flows, wordingOf(base, "nl"), messages.nl.inspector.state);
  expect([...named.values()]).toEqual([
    "Linde → Kompas: geld, nachtdienst",
    "Linde → Kompas: geld",
    "Linde → Kompas: geld (afgesproken)",
    "Kompas → de tafel: geld",
  ]);
});
