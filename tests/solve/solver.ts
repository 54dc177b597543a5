import loadHighs from "highs";
import { highsSolver } from "../../src/solve/highs-solver.ts";

/** The solver that the app and the command line use. */
export const solve = highsSolver(await loadHighs());
