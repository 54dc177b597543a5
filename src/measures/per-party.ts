/** A column of numbers: one per party, by index. NaN = undefined. */
export function perParty({ parties }: { readonly parties: number }, value: (party: number) => number): Float64Array {
  const column = new Float64Array(parties);
  // `Float64Array.from` would take ten times as long.
  for (let party = 0; party < parties; party++) column[party] = value(party);
  return column;
}
