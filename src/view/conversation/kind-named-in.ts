import type { ResourceId } from "../../domain/resource.ts";

/** The kind that the words of an agreement name, as a whole word; the longest name of several. */
export const kindNamedIn = (
  text: string,
  kinds: readonly { readonly id: ResourceId; readonly name: string }[],
): ResourceId | null => {
  const said = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  const named = kinds.filter(({ name }) =>
    said.includes(
      ` ${name
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim()} `,
    ),
  );
  return named.sort((a, b) => b.name.length - a.name.length)[0]?.id ?? null;
};
