import { example } from "../networks.ts";
import type { Plate } from "../plate.ts";

export const finding: Plate = {
  name: "finding",
  about: "What stands out, brought out: here what comes back by way of others.",
  of: example("ring-of-reciprocity", "en"),
  from: (findings) => {
    const found = findings.find(({ pattern }) => pattern === "generalised-reciprocity");
    return found === undefined ? null : { sort: "finding", finding: found };
  },
};
