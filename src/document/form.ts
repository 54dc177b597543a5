import { emptyAbout, emptyPartnership, newParty } from "../domain/create.ts";
import type { Partnership } from "../domain/partnership.ts";
import type { PartyId } from "../domain/party.ts";

/**
 * The form of one party: a document with what that party may see. That is what the partnership is about, who is at the
 * table, the kinds, and the yardstick; nothing that anybody said, felt, noted or agreed, and no photo. Names alone are
 * known of the parties.
 *
 * `id`: of the form, new for every one that is made. `made`: YYYY-MM-DD. Throws where there is no such party.
 */
export function formFor(
  { id: of, about, parties, resources }: Partnership,
  party: PartyId,
  { id, made }: { readonly id: string; readonly made: string },
): Partnership {
  const whose = parties.find((one) => one.id === party);
  if (whose === undefined) throw new Error(`no party ${party}`);
  const { title, challenge, ambition, yardstick, table } = about;
  return {
    ...emptyPartnership({
      id,
      about: {
        ...emptyAbout,
        // Several forms of one partnership can lie on one device.
        title: title.trim() === "" ? whose.name : `${whose.name}: ${title}`,
        challenge,
        ambition,
        yardstick,
        table,
        seenBy: { eyes: "each-party", setting: "alone", names: whose.name },
      },
    }),
    form: {
      of,
      party,
      parties: parties.map((one) => one.id),
      resources: resources.map((one) => one.id),
      made,
      given: null,
    },
    parties: parties.map(({ id: itsId, name, shortName, kind, standing }) =>
      newParty({ id: itsId, name, shortName, kind, standing }),
    ),
    resources,
    asked: [{ id: "q1", party, how: null, form: id, date: made, answered: null, partial: false, withheld: false }],
  };
}

/** The form as it is handed in. */
export const handedIn = (partnership: Partnership, given: string): Partnership =>
  partnership.form === null ? partnership : { ...partnership, form: { ...partnership.form, given } };
