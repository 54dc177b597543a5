/**
 * Numbers above this are refused at the door, as infinite ones are: an amount times a rate, over a million flows, then
 * still adds up to a finite sum.
 */
export const LARGEST_NUMBER = 1e100;
