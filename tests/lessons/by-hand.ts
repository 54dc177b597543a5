/** What each lesson shows, in its case and in its counter-example, worked out by hand (to two decimals). */
export const byHand: Readonly<Record<string, readonly [unknown, unknown]>> = {
  // As much goes back between each two; in the other (2·4 + 16 + 2·4)/48.
  "balanced-exchange": [1, 0.67],
  // ln(24/8) = ln 3; the other brings 24 and takes 24.
  "over-invested-party": [1.1, 0],
  // ln(8/24) = −ln 3; the other passes on 24 of 24.
  "net-beneficiary": [-1.1, 0],
  // 8 of 8 + 4 + 2; 8 of 8 + 8 + 8.
  "one-way-dependency": [0.57, 0.33],
  // Of 42 hours 4 × 10 go round. With one arrow turned nothing does.
  "generalised-reciprocity": [0.95, 0],
  // The four; with something back, all six.
  "closed-circle": [4, 6],
  // All 5 × 4 routes between the others; none, since they go round by themselves.
  gatekeeper: [1, 0],
  "sole-holder": [{ soleHolderOf: 1, pieces: 4, members: 4 }, null],
  "missing-piece": [{ missing: 1, pieces: 4 }, null],
  // Takes 3 × 2 + 3 × 6 = 24 for the 24 that it brings; without what is hidden ln(24/6) = ln 4.
  "hidden-counter-flow": [0, 1.39],
  "unequal-stakes": [{ most: 16, least: 1, asked: 4 }, null],
  // 16 + 4 given up and brought, 8 + 4 taken; 4 + 4 for the same 12.
  "autonomy-for-knowledge": [8, -4],
  // 14 out of 32; 12 + 12 + 8 + 12 = 44 out of 32.
  "pie-too-small": [-18, 12],
  // 8 of 12 for each of three who take from it, and it draws on nobody; 8 of 20.
  "carried-by-third-party": [2, 1.2],
  // 12 and 12; ln(24/9).
  "felt-against-computed": [0, 0.98],
  // ln(20/8); 20 and 20.
  "tightening-contracts": [0.92, 0],
  // ln(12/5); 12 and 12.
  "party-withdrawing": [0.88, 0],
  "excluded-party": [{ brings: 0, takes: 0, asked: 1 }, null],
};
