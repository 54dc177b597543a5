import { escaped } from "../../photo/svg.ts";

/** Text within an attribute: there XML makes a space of a line end, unless it is written as what it is. */
export const xmlAttribute = (text: string): string =>
  escaped(text).replaceAll("\t", "&#9;").replaceAll("\n", "&#10;").replaceAll("\r", "&#13;");
