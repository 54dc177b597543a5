/** Whether a text is JSON, by its name or by how it begins: no cell of a table begins with a bracket and then another. */
export const isJson = (text: string, name: string | null): boolean =>
  /\.json$/i.test(name ?? "") || /^\s*(?:\{|\[\s*[{[])/.test(text);
