/** Whether the language's own reader of JSON takes a text: the oracle of ours. */
export function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
