// Writes the layers' import rules into biome.json, as scripts/layers.mjs has them: `npm run layers`.
import { readFileSync, writeFileSync } from "node:fs";
import { layerOverrides } from "./layers.mjs";

const file = new URL("../biome.json", import.meta.url);
const config = JSON.parse(readFileSync(file, "utf8"));
writeFileSync(file, JSON.stringify({ ...config, overrides: layerOverrides() }));
