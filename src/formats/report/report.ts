import type { Drawing } from "../../photo/drawing.ts";
import type { Language } from "../../text/language.ts";

/** The report of several pages, as plain data and in words. PDF, HTML and Markdown are drawn from it. */
export interface Report {
  readonly language: Language;
  readonly title: string;
  /** YYYY-MM-DD of the photo. */
  readonly date: string | null;
  /** When, and through whose eyes. */
  readonly about: string;
  /** The day alone, at the head of a page. */
  readonly day: string;
  readonly opening: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly title: string;
  /** On paper it begins a page. */
  readonly newPage?: boolean;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly sort: "heading"; readonly level: 3 | 4; readonly text: string }
  | { readonly sort: "text"; readonly text: string }
  | { readonly sort: "question"; readonly text: string }
  | { readonly sort: "facts"; readonly facts: readonly Fact[] }
  /** What belongs together on one page. */
  | {
      readonly sort: "finding";
      readonly headline: string;
      readonly note: string | null;
      readonly facts: readonly Fact[];
      readonly question: string;
    }
  | {
      readonly sort: "table";
      /** What it is called to who does not see it, where it is not that of the balance. */
      readonly label?: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly sort: "photo"; readonly drawing: Drawing };

/** Something said, under its own name. */
export interface Fact {
  readonly name: string;
  readonly text: string;
  /** A formula: in letters of one width where there are. */
  readonly code?: boolean;
  /** An address to go to, after the text. */
  readonly address?: string;
}

export interface Column {
  readonly title: string;
  readonly align: "left" | "right";
  /** Of the table's width. The columns' shares add up to 1. */
  readonly share: number;
}
