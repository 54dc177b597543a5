import type { History, Move } from "./history.ts";

/** What is known of a kept partnership without reading it. */
export interface Card {
  readonly id: string;
  readonly title: string;
  /** YYYY-MM-DD */
  readonly changed: string;
  /** Orders those of one day. */
  readonly turn: number;
  /** Set apart at the start, and kept. */
  readonly archived: boolean;
  /** Of which partnership it is a copy to try something in. Cards of older versions do not say. */
  readonly of?: string | null;
  /** The version of the document that its base and moves are written in. */
  readonly version: number;
  /** How many moves were made since it is kept, and how many of these are in its base. */
  readonly moves: number;
  readonly based: number;
}

/** A partnership whole, as it was after the first `based` moves, with what could be undone then. */
export interface Base {
  readonly id: string;
  /** As a file, so that an older one is brought up to date by the same migrations. */
  readonly document: string;
  readonly history: History;
}

/** What can be read and written in one go. */
export interface Shelf {
  cards(): Promise<readonly Card[]>;
  card(id: string): Promise<Card | undefined>;
  base(id: string): Promise<Base | undefined>;
  /** The moves after the first so many, in order. */
  moves(id: string, after: number): Promise<readonly Move[]>;
  putCard(card: Card): Promise<void>;
  putBase(base: Base): Promise<void>;
  /** `at` counts from 1. */
  putMove(id: string, at: number, move: Move): Promise<void>;
  /** Of the moves the first so many. */
  dropMoves(id: string, through: number): Promise<void>;
  /** All that there is of one. */
  drop(id: string): Promise<void>;
}

/**
 * Where partnerships are kept. `write` makes all of its changes or none, and while one runs no other does, in whatever
 * tab: what it read stands until it is done. `work` waits for nothing but the shelf. Both reject where the device
 * refuses (`trouble.ts`).
 */
export interface Depot {
  read<T>(work: (shelf: Shelf) => Promise<T>): Promise<T>;
  write<T>(work: (shelf: Shelf) => Promise<T>): Promise<T>;
}
