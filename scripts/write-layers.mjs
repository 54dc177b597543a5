// Writes the layers' import rules into biome.json, as scripts/layers.mjs has them: `npm run layers`.
import { readFileSync, writeFileSync } from "node:fs";
import { withLayerOverrides } from "./layers.mjs";

const file = new URL("../biome.json", import.meta.url);
writeFileSync(file, withLayerOverrides(readFileSync(file, "utf8")));
