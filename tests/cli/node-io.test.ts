import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { nodeIo } from "../../src/cli/node-io.ts";

/** The io of a process whose standard error is a terminal of 20 columns, or none; and what came there. */
function ioTo(isTTY: boolean, columns = 20) {
  const [stdin, stdout, stderr] = [
    new PassThrough(),
    new PassThrough(),
    Object.assign(new PassThrough(), { isTTY, columns }),
  ];
  const io = nodeIo({ argv: [], env: {}, stdin, stdout, stderr } as unknown as Parameters<typeof nodeIo>[0]);
  return { io, stdin, said: () => String(stderr.read() ?? "") };
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

test("a terminal that does not say how wide it is gets the whole line", () => {
  const { io, said } = ioTo(true, 0);
  io.progress("1/12 a.csv");
  expect(said()).toBe(`${WIPE}1/12 a.csv`);
});

test("standard input has a size once it ended, and can be read again and again, whole and in pieces (C32)", async () => {
  const { io, stdin } = ioTo(false);
  stdin.write("from,to\n");
  stdin.end("A,B\n");
  expect(await io.sizeOf("-")).toBe(12);
  const again = async () => {
    const pieces: Uint8Array[] = [];
    for await (const piece of io.pieces("-")) pieces.push(piece);
    return Buffer.concat(pieces).toString();
  };
  expect([String(Buffer.from((await io.read("-")) as Uint8Array)), await again(), await again()]).toEqual(
    Array.from({ length: 3 }, () => "from,to\nA,B\n"),
  );
});
