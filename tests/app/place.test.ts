import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { places } from "../../src/app/place.ts";

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
    expect(places.round.read("a")).toBeNull();
    places.round.keep("a", place("receives p1"));
    places.round.keep("b", place("all"));
    places.round.keep("a", place("brings p2"));
    expect(places.round.read("a")).toEqual(place("brings p2"));
    expect(places.round.read("b")).toEqual(place("all"));
  });

  it("is another than where the conversation was left", () => {
    places.round.keep("a", place("all"));
    places.conversation.keep("a", place("turn p1"));
    expect(places.round.read("a")).toEqual(place("all"));
    expect(places.conversation.read("a")).toEqual(place("turn p1"));
  });

  it("is not remembered without end", () => {
    for (let nth = 0; nth < 30; nth++) places.round.keep(`partnership ${nth}`, place("all"));
    expect(places.round.read("partnership 0")).toBeNull();
    expect(places.round.read("partnership 29")).toEqual(place("all"));
  });

  it.each(["not json", "{}", '[["a"]]', '[["a", {"step": 1, "seats": []}]]', '[["a", {"step": "all", "seats": [1]}]]'])(
    "is nowhere where something else stands there: %s",
    (text) => {
      kept.set("evenwicht.round", text);
      expect(places.round.read("a")).toBeNull();
      places.round.keep("a", place("all"));
      expect(places.round.read("a")).toEqual(place("all"));
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
    places.round.keep("a", place("all"));
    expect(places.round.read("a")).toBeNull();
  });
});
