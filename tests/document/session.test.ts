import { describe, expect, it } from "vitest";
import { loadCases } from "../../src/app/lesson-cases.ts";
import { readSession, type Session, writeSession } from "../../src/document/session.ts";
import { lessons } from "../../src/lessons/registry.ts";
import { richPartnership } from "../rich-partnership.ts";

const KNOWN = lessons.map(({ id }) => id);
const NAME = "<img src=x onerror=alert(1)>";

const own = async (): Promise<Session> => {
  const { partnership } = await loadCases(lessons[0]!, "nl");
  const renamed = { ...partnership, about: { ...partnership.about, title: NAME } };
  return {
    title: "Dag één",
    lessons: [{ lesson: KNOWN[2]! }, { own: { partnership: renamed, question: "Wie?", note: "Wacht." } }],
  };
};

describe("a session as a file", () => {
  it("reads back as it was written, the same text each time; markup in it is text", async () => {
    const session = await own();
    const text = writeSession(session);
    const read = readSession(text, KNOWN);
    expect(read).toEqual({ ok: true, value: session });
    expect(read.ok && writeSession(read.value)).toBe(text);
  });

  it("has nothing in it that is not on the table", () => {
    const partnership = richPartnership();
    const hidden = [...partnership.interests, ...partnership.cards, ...partnership.symptoms].filter(
      ({ openness }) => openness !== "on-the-table",
    );
    expect(hidden.length).toBeGreaterThan(0);
    const text = writeSession({ title: "", lessons: [{ own: { partnership, question: "", note: "" } }] });
    for (const record of hidden) expect(text).not.toContain(JSON.stringify(record.text));
  });

  it("is refused with every fault named, each at its place", async () => {
    const content = JSON.parse(writeSession(await own()));
    content.extra = 1;
    content.lessons[0] = { lesson: "no-such-lesson" };
    content.lessons[1].own.partnership.flows[0].from = "p99";
    content.lessons[1].own.question = 7;
    content.lessons.push({}, { lesson: KNOWN[0], own: content.lessons[1].own });
    const read = readSession(JSON.stringify(content), KNOWN);
    expect(read.ok ? [] : read.faults.map(({ code, at }) => `${code} ${at.pointer}`).sort()).toEqual([
      "unknown-key /extra",
      "unknown-key /lessons/3/lesson",
      "unknown-reference /lessons/1/own/partnership/flows/0/from",
      "unknown-word /lessons/0/lesson",
      "wrong-type /lessons/1/own/question",
      "wrong-type /lessons/2/lesson",
      // the second time it stands there it is as wrong
      "wrong-type /lessons/3/own/question",
    ]);
  });

  it.each([
    ["{", "json-syntax"],
    ["[]", "not-lessons"],
    ['{"format": "evenwicht", "version": 8}', "not-lessons"],
    ['{"format": "evenwicht-lessons", "version": 2, "lessons": []}', "newer-version"],
    ['{"format": "evenwicht-lessons", "version": "1", "lessons": []}', "wrong-type"],
    ['{"format": "evenwicht-lessons", "version": 1}', "wrong-type"],
    ['{"format": "evenwicht-lessons", "version": 1, "lessons": [], "lessons": []}', "duplicate-key"],
  ])("%s is %s", (text, code) => {
    const read = readSession(text, KNOWN);
    expect(read.ok ? [] : read.faults.map((one) => one.code)).toEqual([code]);
  });
});
