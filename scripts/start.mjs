// `npm start`: builds the app and the command line, serves the app, and prints its address.
import { build, preview } from "vite";

await build({ configFile: "vite.cli.config.ts", logLevel: "warn" });
await build({ logLevel: "warn" });
const server = await preview();
console.log("Evenwicht:");
server.printUrls();
