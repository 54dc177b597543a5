import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/** A server of files and nothing else, which sends no policy: the app in a folder of its own site. */
export interface PlainServer {
  readonly address: string;
  /** Away, it answers nothing. */
  there: boolean;
  readonly close: () => void;
}

export async function plainServer(folder: string): Promise<PlainServer> {
  const server = createServer(({ url, headers }, response) => {
    const path = new URL(url ?? "/", "http://localhost").pathname.replace(/^\/app\//, "");
    try {
      if (!plain.there || headers.host === undefined) throw new Error("gone");
      const content = readFileSync(join(folder, path === "" ? "index.html" : path));
      response.writeHead(200, { "Content-Type": TYPES[extname(path === "" ? ".html" : path)] ?? "text/html" });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const plain: PlainServer = {
    address: `http://localhost:${(server.address() as AddressInfo).port}/app/`,
    there: true,
    close: () => server.close(),
  };
  return plain;
}
