import type { Term, TrialStep } from "../domain/trial.ts";
import type { NewIds } from "./with-ids.ts";

const asItIs = (id: string): string => id;

/** A step with other ids for the records that it names. */
export function stepWithIds(step: TrialStep, ids: NewIds): TrialStep {
  const { parties: party = asItIs, resources: resource = asItIs, flows: flow = asItIs } = ids;
  const { cards: card = asItIs, pieces: piece = asItIs } = ids;
  const term = (one: Term): Term => ({ ...one, party: party(one.party), resource: resource(one.resource) });
  switch (step.intervention) {
    case "acknowledge-loss": {
      const { card: loss, by } = step.given;
      const asCard = card(loss);
      return { ...step, given: { ...step.given, card: asCard === loss ? flow(loss) : asCard, by: party(by) } };
    }
    case "adjust-ambition":
      return step;
    case "adjust-contribution":
      return { ...step, given: { ...step.given, flow: flow(step.given.flow) } };
    case "compensate": {
      const { from, to, resource: kind } = step.given;
      return { ...step, given: { ...step.given, from: party(from), to: party(to), resource: resource(kind) } };
    }
    case "bring-in-third-party":
      return { ...step, given: { ...step.given, gives: step.given.gives.map(term), asks: step.given.asks.map(term) } };
    case "renegotiate-flow": {
      const { fields } = step.given;
      const kind = fields.resource === undefined ? {} : { resource: resource(fields.resource) };
      return { ...step, given: { flow: flow(step.given.flow), fields: { ...fields, ...kind } } };
    }
    case "invite-party": {
      const wanted = step.given.piece === null ? null : piece(step.given.piece);
      return { ...step, given: { ...step.given, piece: wanted } };
    }
  }
}
