import { SaxesParser } from "saxes";
import { type Fault, fault, type Place } from "../../domain/fault.ts";
import type { OnProgress } from "../progress.ts";

/** What is told of a file as it is gone through. Names stand without their prefix: `viz:color` is `color`. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, line: number) => void;
  readonly close?: (name: string) => void;
  /** Text between tags, in pieces. */
  readonly text?: (text: string) => void;
}

/** Files of graphs nest a dozen deep, office files less. */
export const DEPTH_LIMIT = 200;
/** So many characters are handed on at once. */
const PIECE = 65_536;

/**
 * Goes through a text of XML once, from front to back; null, or why it stops. A DOCTYPE is refused, and with it every entity but
 * the five that all XML has, so that nothing in a file can stand for more than itself. What a handler throws passes through.
 */
export function readXml(
  text: string | Iterable<string>,
  at: Place,
  handler: XmlHandler,
  onProgress?: OnProgress,
): Fault | null {
  const parser = new SaxesParser();
  const here = (): Place => ({ ...at, row: parser.line, column: parser.column + 1, counts: "lines" });
  let refused: Fault | null = null;
  const refuse = (refusal: Fault): never => {
    refused = refusal;
    throw new Error(refusal.code);
  };
  let depth = 0;
  parser.on("error", () => refuse(fault("xml-syntax", here(), {})));
  parser.on("doctype", () => refuse(fault("xml-doctype", here(), {})));
  parser.on("opentag", ({ name, attributes }) => {
    depth++;
    if (depth > DEPTH_LIMIT) refuse(fault("too-deep", here(), { limit: DEPTH_LIMIT }));
    handler.open(local(name), attributes, parser.line);
  });
  parser.on("closetag", ({ name }) => {
    depth--;
    handler.close?.(local(name));
  });
  if (handler.text !== undefined) {
    parser.on("text", handler.text);
    parser.on("cdata", handler.text);
  }
  try {
    for (const piece of typeof text === "string" ? piecesOf(text, onProgress) : text) parser.write(piece);
    parser.close();
    return null;
  } catch (error) {
    if (refused === null) throw error;
    return refused;
  }
}

function* piecesOf(text: string, onProgress?: OnProgress): Generator<string> {
  for (let from = 0; from < text.length; from += PIECE) {
    yield text.slice(from, from + PIECE);
    onProgress?.(from / text.length);
  }
}

function local(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
