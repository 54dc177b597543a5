import { compareText } from "../domain/compare-text.ts";
import { isPartiesFile } from "../formats/import.ts";
import type { Entry, Io } from "./io.ts";

export const isPattern = (word: string): boolean => /[*?]/.test(word);

/**
 * The files that were meant, in the order in which they were typed: where a shell leaves a pattern as it is (in quotes, or on
 * Windows), `*` stands for anything within a name, `?` for one character, and `**` for folders, however deep. What a pattern
 * finds stands in order of its path, without what is hidden and without what was named before; one that finds nothing stays as
 * it is, as shells have it. A list of parties that lies beside its file of flows goes with that.
 */
export async function matchingFiles(words: readonly string[], io: Pick<Io, "sizeOf" | "folder">): Promise<string[]> {
  const files: string[] = [];
  for (const word of words) {
    // A file may have a star in its name.
    const found = isPattern(word) && typeof (await io.sizeOf(word)) === "string" ? await matches(word, io) : [];
    if (found.length === 0) files.push(word);
    else files.push(...found.filter((file) => !files.includes(file)));
  }
  const all = new Set(files);
  return files.filter((file) => !(isPartiesFile(file) && all.has(file.replace(/\.nodes(?=\.[^.]*$)/i, ""))));
}

async function matches(pattern: string, io: Pick<Io, "folder">): Promise<readonly string[]> {
  const steps = pattern.split("/");
  const found = new Set<string>();
  const go = async (path: string, at: number): Promise<void> => {
    const step = steps[at]!;
    const isLast = at === steps.length - 1;
    const below = (name: string): string => (path === "" || path.endsWith("/") ? `${path}${name}` : `${path}/${name}`);
    if (step === "**") {
      if (!isLast) await go(path, at + 1);
      for (const { name, isFolder } of await entries(path, io))
        if (isFolder) await go(below(name), at);
        else if (isLast) found.add(below(name));
      return;
    }
    if (!isPattern(step) && !isLast) return go(at === 0 && step === "" ? "/" : below(step), at + 1);
    const fits = nameTest(step);
    for (const { name, isFolder } of await entries(path, io)) {
      if (!fits(name)) continue;
      if (isLast && !isFolder) found.add(below(name));
      if (!isLast && isFolder) await go(below(name), at + 1);
    }
  };
  await go("", 0);
  return [...found].sort(compareText);
}

const entries = async (path: string, io: Pick<Io, "folder">): Promise<readonly Entry[]> =>
  (await io.folder(path === "" ? "." : path)).filter(({ name }) => !name.startsWith("."));

/** Whether a name fits a pattern without `/`: by hand, since an expression made of many stars can take forever to fail. */
function nameTest(pattern: string): (name: string) => boolean {
  const wanted = [...pattern];
  return (name) => {
    const letters = [...name];
    let [at, next] = [0, 0];
    let [star, since] = [-1, 0];
    while (at < letters.length) {
      if (wanted[next] === "*") {
        star = next++;
        since = at;
      } else if (next < wanted.length && (wanted[next] === "?" || wanted[next] === letters[at])) {
        at++;
        next++;
      } else if (star >= 0) {
        next = star + 1;
        at = ++since;
      } else return false;
    }
    while (wanted[next] === "*") next++;
    return next === wanted.length;
  };
}
