import type { Resource } from "../domain/resource.ts";
import type { Language } from "./language.ts";
import { common } from "./sections/common.ts";

type Named = Pick<Resource, "id" | "name" | "builtIn">;

/** What a kind is called: by the users' own name, else as the language calls what is built in. */
export const kindName = ({ id, name, builtIn }: Named, language: Language): string =>
  name ?? (builtIn === null ? id : common[language].resources[builtIn]);

/** The same within a sentence: what is built in begins small there, and a name of the users' own stays as it is. */
export const kindWithin = (kind: Named, language: Language): string =>
  kind.name ?? kindName(kind, language).toLowerCase();
