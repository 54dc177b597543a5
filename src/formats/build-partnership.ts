import { builtInResources, emptyPartnership, FILE_PRECISION, newFlow, newKinds, newParty } from "../domain/create.ts";
import type { FeltBalance } from "../domain/felt-balance.ts";
import type { Partnership } from "../domain/partnership.ts";
import type { Endpoint } from "../domain/party.ts";
import type { Resource, ResourceId } from "../domain/resource.ts";
import type { Language } from "../text/language.ts";
import { importing } from "../text/sections/import.ts";
import type { GivenAbout } from "./about-sheet.ts";
import type { FlowTableReading } from "./flow-table.ts";
import { builtInResourceOf, kindKey, kindsOf } from "./kinds.ts";
import type { PartyRef } from "./party-list.ts";

export interface BuildOptions {
  readonly id: string;
  /** The name of the file of flows, without folders; null for what was pasted. */
  readonly file: string | null;
  readonly language: Language;
  /** What the file says of the photo as a whole. */
  readonly about?: GivenAbout | undefined;
}

/**
 * The partnership that the rows describe. Ids are generated in the order of the file (p1, r1, f1, felt1), so that the same
 * file always gives the same partnership. With flows, a pair that is not listed is a pair between whom nothing flows;
 * a list of parties alone says nothing about that.
 */
export function buildPartnership({ flows, list }: FlowTableReading, options: BuildOptions): Partnership {
  const idOf = (ref: PartyRef): Endpoint => (typeof ref === "number" ? `p${ref + 1}` : ref);
  const { own, resourceOf } = resourcesFor(flows, options.language);
  const { about = (said) => said } = options;
  const partnership = emptyPartnership({
    id: options.id,
    about: {
      title: options.file?.replace(/\.[^.]*$/, "") ?? "",
      seenBy: { eyes: "file", setting: null, names: options.file ?? importing[options.language].pasted },
      table: list.table === null ? null : { name: list.table.name },
      unlisted: flows.length > 0 ? "none" : "unknown",
      precision: FILE_PRECISION,
    },
  });
  return {
    ...partnership,
    about: about(partnership.about),
    resources: [...partnership.resources, ...own],
    parties: list.parties.map(({ code, name, kind, standing, inside, size, stake }, i) =>
      newParty({
        id: `p${i + 1}`,
        code,
        name,
        kind,
        standing,
        inside: inside === null ? null : `p${inside + 1}`,
        size,
        stake,
      }),
    ),
    felt: list.parties.flatMap(({ felt }, i): FeltBalance[] =>
      felt === null ? [] : [{ id: `felt${i + 1}`, of: `p${i + 1}`, by: `p${i + 1}`, ratio: felt, date: null }],
    ),
    flows: flows.map(({ from, to, kind, ...values }, i) =>
      newFlow({ id: `f${i + 1}`, from: idOf(from), to: idOf(to), resource: resourceOf(kind), ...values }),
    ),
  };
}

interface Kinds {
  readonly own: readonly Resource[];
  readonly resourceOf: (kind: string | null) => ResourceId;
}

/** A built-in kind where the word is its name, else one of the file's own. What has no kind is simply a flow. */
function resourcesFor(flows: FlowTableReading["flows"], language: Language): Kinds {
  const own: Pick<Resource, "id" | "name">[] = [];
  const ids = new Map<string, ResourceId>();
  for (const [key, word] of kindsOf(flows)) {
    const builtIn = word === null ? null : builtInResourceOf(word);
    const id = builtIn ?? `r${own.length + 1}`;
    ids.set(key, id);
    if (builtIn !== null) continue;
    own.push({ id, name: word ?? importing[language].unspecifiedKind });
  }
  return { own: newKinds(builtInResources, own), resourceOf: (kind) => ids.get(kindKey(kind)) as ResourceId };
}
