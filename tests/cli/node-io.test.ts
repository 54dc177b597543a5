import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { nodeIo } from "../../src/cli/node-io.ts";

/** The io of a process whose standard error is a terminal of 20 columns, or none; and what came there. */
function ioTo(isTTY: boolean) {
  const [stdout, stderr] = [new PassThrough(), Object.assign(new PassThrough(), { isTTY, columns: 20 })];
  const io = nodeIo({ env: {}, stdout, stderr } as unknown as Parameters<typeof nodeIo>[0]);
  return { io, said: () => String(stderr.read() ?? "") };
}

// Oracle: ECMA-48: CR goes to the start of the line, CSI K wipes from there.
const WIPE = "\r\u001b[K";

test("progress stands on one line of a terminal, no longer than that is wide, and is wiped by what comes next (C3)", async () => {
  const { io, said } = ioTo(true);
  io.progress("1/12 a-name-that-is-long.csv");
  io.progress("2/12 b.csv");
  io.say("b.csv: refused");
  io.progress("3/12 c.csv");
  await io.write("answer");
  io.progress("");
  expect(said()).toBe(`${WIPE}1/12 a-name-that-is${WIPE}2/12 b.csv${WIPE}b.csv: refused\n${WIPE}3/12 c.csv${WIPE}`);
});

test("where nobody watches there is none", () => {
  const { io, said } = ioTo(false);
  io.progress("1/12 a.csv");
  io.say("a.csv: refused");
  expect(said()).toBe("a.csv: refused\n");
});
