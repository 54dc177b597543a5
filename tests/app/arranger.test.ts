import { describe, expect, it } from "vitest";
import { arrangeAway } from "../../src/app/arranger.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { arrange } from "../../src/photo/arrange.ts";
import { buildScene } from "../../src/photo/build-scene.ts";
import { partnershipOf } from "../build.ts";

const state = partnershipOf([
  ["a", "b", 8],
  ["b", "c", 4],
  ["c", "a", 1],
]);
const scene = buildScene(state, evaluate(state), {
  width: 900,
  height: 700,
  language: "en",
  names: "full",
  audience: "leader",
});

type Asked = Parameters<typeof arrangeAway>[0];

/** A worker that does its work here, or fails, or never answers. */
function workerThat(does: "works" | "fails" | "hangs") {
  const said: string[] = [];
  const start = () => ({
    worker: {
      terminate: () => said.push("gone"),
      addEventListener: (_: string, listener: () => void) => {
        if (does === "fails") queueMicrotask(listener);
      },
    } as never,
    remote: {
      arrange: ((...[of, layout, drawn, before]: Asked) =>
        does === "works" ? arrange(layout, evaluate(of), drawn, before) : new Promise(() => undefined)) as never,
    },
  });
  return { start, said };
}

describe("a layout made away from the screen", () => {
  // Oracle: the layout that is made on the screen.
  it("is the one that is made here, and its worker goes", async () => {
    const { start, said } = workerThat("works");
    const made = await arrangeAway([state, "force", scene, null], new AbortController().signal, start);
    expect(made).toEqual(await arrange("force", evaluate(state), scene, null));
    expect(said).toEqual(["gone"]);
  });

  it("is stopped when nobody waits for it, and its worker goes at once", async () => {
    const { start, said } = workerThat("hangs");
    const asking = new AbortController();
    const made = arrangeAway([state, "force", scene, null], asking.signal, start);
    asking.abort();
    await expect(made).rejects.toThrow("no longer wanted");
    expect(said).toEqual(["gone"]);
  });

  it("says that it failed where the worker does", async () => {
    const { start, said } = workerThat("fails");
    await expect(arrangeAway([state, "force", scene, null], new AbortController().signal, start)).rejects.toThrow(
      "the worker failed",
    );
    expect(said).toEqual(["gone"]);
  });
});
