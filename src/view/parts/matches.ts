/** Whether what is looked for stands in any of the texts; in whatever case. */
export const matches = (filter: string, ...texts: readonly string[]): boolean => {
  const wanted = filter.trim().toLowerCase();
  return wanted === "" || texts.some((text) => text.toLowerCase().includes(wanted));
};
