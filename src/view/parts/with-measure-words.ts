import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import { measureWords } from "../../measures/words.ts";

/** A part that comes when it is asked for, with the words of the measures that it shows. */
// biome-ignore lint/suspicious/noExplicitAny: as in React's own type of `lazy`
export const withMeasureWords = <C extends ComponentType<any>>(load: () => Promise<C>): LazyExoticComponent<C> =>
  lazy(() => Promise.all([load(), measureWords()]).then(([part]) => ({ default: part })));
