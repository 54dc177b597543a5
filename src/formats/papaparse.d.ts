// The part of papaparse that is used here. Its published types bring those of Node, which the core does without.
declare module "papaparse" {
  interface ParseError {
    readonly code: "MissingQuotes" | "InvalidQuotes" | string;
    /** Index of the record in `data`. */
    readonly row?: number;
    /** Where in the text the quoted cell's content begins. */
    readonly index?: number;
  }
  interface ParseConfig {
    readonly delimiter: string;
    readonly newline: "\n" | "\r" | "\r\n";
    /** True: quotes have no meaning. */
    readonly fastMode?: boolean;
    /** At most so many records. */
    readonly preview?: number;
    /** Columns, from 0, whose numbers become numbers: only to time it beside others. */
    readonly dynamicTyping?: Readonly<Record<number, boolean>>;
  }
  const Papa: {
    parse(text: string, config: ParseConfig): { readonly data: string[][]; readonly errors: readonly ParseError[] };
  };
  export default Papa;
}
