import { run } from "../../src/cli/run.ts";

/** What a run said and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The files that it wrote. */
  readonly saved: ReadonlyMap<string, Uint8Array>;
}

/** Runs the command line in this process, on files in memory. `env` is English unless given. */
export async function runCli(
  argv: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  let out = "";
  let err = "";
  const saved = new Map<string, Uint8Array>();
  const bytes = (file: string): Uint8Array | "missing" => {
    if (!Object.hasOwn(files, file)) return "missing";
    const content = files[file] as string | Uint8Array;
    return typeof content === "string" ? new TextEncoder().encode(content) : content;
  };
  const code = await run(argv, {
    env,
    watched: false,
    sizeOf: async (file) => {
      const found = bytes(file);
      return typeof found === "string" ? found : found.length;
    },
    folder: async (path) => entriesOf(Object.keys(files), path),
    read: async (file) => bytes(file),
    pieces: async function* (file) {
      const found = bytes(file);
      if (typeof found === "string") throw new Error(found);
      const half = found.length >> 1;
      yield found.subarray(0, half);
      yield found.subarray(half);
    },
    save: async (file, content) => {
      saved.set(file, content);
      return file.startsWith("nowhere/") ? "missing" : null;
    },
    write: async (text) => {
      out += typeof text === "string" ? text : new TextDecoder().decode(text);
    },
    say: (line) => {
      err += `${line}\n`;
    },
    progress: () => undefined,
  });
  return { code, out, err, saved };
}

/** What stands in a folder, if these are all files. */
function entriesOf(files: readonly string[], folder: string) {
  const start = folder === "." ? "" : `${folder}/`;
  const below = files.filter((file) => file.startsWith(start)).map((file) => file.slice(start.length).split("/"));
  return [...new Map(below.map(([name = "", ...rest]) => [name, rest.length > 0]))].map(([name, isFolder]) => ({
    name,
    isFolder,
  }));
}
