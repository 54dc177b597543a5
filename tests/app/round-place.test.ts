import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepRoundPlace, readRoundPlace } from "../../src/app/round-place.ts";

const place = (step: string) => ({ step, seats: ["p1", "p2"] });

// Oracle: what was kept last, by hand.
describe("where a round was left", () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    kept.clear();
    vi.stubGlobal("localStorage", {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("is remembered for each partnership apart", () => {
    expect(readRoundPlace("a")).toBeNull();
    keepRoundPlace("a", place("receives p1"));
    keepRoundPlace("b", place("all"));
    keepRoundPlace("a", place("brings p2"));
    expect(readRoundPlace("a")).toEqual(place("brings p2"));
    expect(readRoundPlace("b")).toEqual(place("all"));
  });

  it("is not remembered without end", () => {
    for (let nth = 0; nth < 30; nth++) keepRoundPlace(`partnership ${nth}`, place("all"));
    expect(readRoundPlace("partnership 0")).toBeNull();
    expect(readRoundPlace("partnership 29")).toEqual(place("all"));
  });

  it.each(["not json", "{}", '[["a"]]', '[["a", {"step": 1, "seats": []}]]', '[["a", {"step": "all", "seats": [1]}]]'])(
    "is nowhere where something else stands there: %s",
    (text) => {
      kept.set("evenwicht.round", text);
      expect(readRoundPlace("a")).toBeNull();
      keepRoundPlace("a", place("all"));
      expect(readRoundPlace("a")).toEqual(place("all"));
    },
  );

  it("breaks nothing where the browser refuses to remember", () => {
    vi.stubGlobal("localStorage", {
      getItem: () => {
        throw new Error("refused");
      },
      setItem: () => {
        throw new Error("refused");
      },
    });
    keepRoundPlace("a", place("all"));
    expect(readRoundPlace("a")).toBeNull();
  });
});
