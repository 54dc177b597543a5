import { type Endpoint, type PartyId, TABLE } from "../../domain/party.ts";
import type { ResourceId } from "../../domain/resource.ts";
import { doubleReports } from "../double-reports.ts";
import { amountGiven, kindBurdens } from "../kind-burdens.ts";
import { routesCut, routesOf } from "../party/gatekeeping.ts";
import { ratioSides } from "../party/log-ratio.ts";
import type { PartyMeasureId } from "../registry.ts";
import { partyMeasures } from "../registry.ts";
import { atCost, atWorth, lensFlows, ownFlows, type Weighing } from "./flows-by-partner.ts";
import { type Figures, made, type Opened, type Sum, sumOf, type Term, type Working } from "./working.ts";

type Make = (opened: Opened, party: PartyId) => Working;

/** How a party's number came about. One that is no sum shows what it is made from: what goes out and what comes in. */
export function partyWorking(opened: Opened, id: PartyMeasureId, party: PartyId): Working {
  const make = workings[id];
  if (make !== undefined) return make(opened, party);
  const sums =
    partyMeasures[id].family === "own-ends"
      ? [brought(opened, party), taken(opened, party)]
      : [given(opened, party), received(opened, party)];
  return { sums, lines: [] };
}

const brought = (opened: Opened, party: PartyId): Sum => sumOf("brings", ownFlows(opened, party, "out", atCost));
const taken = (opened: Opened, party: PartyId): Sum => sumOf("takes", ownFlows(opened, party, "in", atWorth));
const given = (opened: Opened, party: PartyId): Sum => sumOf("gives", lensFlows(opened, party, "out"));
const received = (opened: Opened, party: PartyId): Sum => sumOf("receives", lensFlows(opened, party, "in"));

const ownSums = (opened: Opened, party: PartyId): readonly [Sum, Sum] => [brought(opened, party), taken(opened, party)];

const workings: Partial<Record<PartyMeasureId, Make>> = {
  brings: (opened, party) => ({ sums: [brought(opened, party)], lines: [] }),
  takes: (opened, party) => ({ sums: [taken(opened, party)], lines: [] }),
  net: (opened, party) => {
    const sums = ownSums(opened, party);
    return {
      sums,
      lines: [[sums[0].total, " − ", sums[1].total, " = ", opened.evaluation.of(party).net ?? Number.NaN]],
    };
  },
  balance: (opened, party) => {
    const sums = ownSums(opened, party);
    const value = opened.evaluation.of(party).balance;
    if (value === null) return { sums, lines: [] };
    const rate = opened.evaluation.ends.rates[indexOf(opened, party)]!;
    const out = sums[0].total;
    const into: Figures = rate === 1 ? [sums[1].total] : [rate, " × ", sums[1].total];
    return {
      sums,
      lines: [...rateLine(opened), ["(", out, " − ", ...into, ") / (", out, " + ", ...into, ") = ", value]],
    };
  },
  logRatio: (opened, party) => {
    const sums = ownSums(opened, party);
    const value = opened.evaluation.of(party).logRatio;
    if (value === null) return { sums, lines: [] };
    const { ends } = opened.evaluation;
    const index = indexOf(opened, party);
    const rate = ends.rates[index]!;
    const [out, due] = ratioSides(ends.brings[index]!, ends.takes[index]!, rate, ends);
    const ratio = Math.exp(value);
    const sides: Figures = [out, " / ", due / rate, ...(rate === 1 ? [] : [" / ", rate]), " = ", ratio];
    return { sums, lines: [...rateLine(opened), sides, ["ln(", ratio, ") = ", value]] };
  },
  standardError: (opened, party) => {
    const { precision, of, ends } = opened.evaluation;
    const value = of(party).standardError;
    const sums = [spread(opened, party, "out"), spread(opened, party, "in")] as const;
    if (value === null) return { sums: [], lines: [] };
    const spreads: Figures = [precision.sigma, "² × (", sums[0].total, " + ", sums[1].total, ")"];
    const index = indexOf(opened, party);
    const lean: Figures = [" + ", precision.lean, "² × (1 + ", ends.concentrationIn[index]!, ")"];
    const ofRule = ends.rateVariances[index]!;
    const rule: Figures = ofRule === 0 ? [] : [" + ", ofRule];
    return { sums, lines: [["√(", ...spreads, ...(precision.lean === 0 ? [] : lean), ...rule, ") = ", value]] };
  },
  verdict: (opened, party) => {
    const { logRatio, standardError } = opened.evaluation.of(party);
    if (logRatio === null || standardError === null) return { sums: [], lines: [] };
    const { zStar, precision } = opened.evaluation;
    const reach = zStar * standardError;
    return {
      sums: [],
      lines: [
        [logRatio, " − ", zStar, " × ", standardError, " = ", logRatio - reach],
        [logRatio, " + ", zStar, " × ", standardError, " = ", logRatio + reach],
        ["ln(", precision.tolerance, ") = ", Math.log(precision.tolerance)],
      ],
    };
  },
  atLeast: (opened, party) => {
    const { logRatio, standardError, atLeast } = opened.evaluation.of(party);
    // With a flow that has no size nothing is settled: no calculation leads to that 1.
    if (logRatio === null || standardError === null || atLeast === null || opened.evaluation.unsized.has(party))
      return { sums: [], lines: [] };
    const margin: Figures = [Math.abs(logRatio), " − ", opened.evaluation.zStar, " × ", standardError];
    return { sums: [], lines: [["exp(max(0; ", ...margin, ")) = ", atLeast]] };
  },
  burden: (opened, party) => {
    const value = opened.evaluation.of(party).burden;
    const most = (kindBurdens(opened.evaluation.run).get(party) ?? []).find(({ share }) => share === value);
    if (value === null || most === undefined) return { sums: [], lines: [] };
    return {
      sums: [most.resource === null ? brought(opened, party) : givenOfKind(opened, party, most.resource)],
      lines: [[most.gives, " / ", most.capacity, " = ", value]],
    };
  },
  gatekeeping: (opened, party) => {
    const { graph, ids, of } = opened.evaluation;
    const index = indexOf(opened, party);
    const ofOthers = routesOf(graph, ids.length).ofOthers[index]!;
    const terms = routesCut(graph, ids.length, index).map(
      ({ from, to }): Term => ({
        of: ids[from]!,
        value: to.length,
        kinds: [],
        figures: null,
        to: to.slice(0, ROUTES_NAMED).map((end) => ids[end]!),
      }),
    );
    const cut = sumOf("routes", terms);
    const lines = ofOthers === 0 ? [] : [[cut.total, " / ", ofOthers, " = ", of(party).gatekeeping ?? Number.NaN]];
    return { sums: [cut], lines };
  },
  perceptionGapGiving: (opened, party) => gap(opened, party, "giver"),
  perceptionGapTaking: (opened, party) => gap(opened, party, "receiver"),
  reciprocatedGiving: (opened, party) => answeredPart(opened, party, "reciprocatedGiving"),
  reciprocatedTaking: (opened, party) => answeredPart(opened, party, "reciprocatedTaking"),
  sourceConcentration: (opened, party) => {
    const intake = received(opened, party);
    const terms = intake.terms.map(({ of, value }) =>
      made(of, (value / intake.total) ** 2, "(", value, " / ", intake.total, ")²"),
    );
    return { sums: terms.length === 0 ? [] : [sumOf("sources", terms)], lines: [] };
  },
  topSourceShare: (opened, party) => {
    const intake = received(opened, party);
    const value = opened.evaluation.of(party).topSourceShare;
    const largest = intake.terms[0]?.value ?? 0;
    return { sums: [intake], lines: value === null ? [] : [[largest, " / ", intake.total, " = ", value]] };
  },
  topSource: (opened, party) => ({ sums: [received(opened, party)], lines: [] }),
  netPower: (opened, party) => {
    const { graph, of } = opened.evaluation;
    const terms = given(opened, party).terms.map((term) => {
      const intake = graph.inflow(nodeOf(opened, term.of as Endpoint));
      return made(term.of, term.value / intake, term.value, " / ", intake);
    });
    const leaning = sumOf("leaning", terms);
    const itself = graph.inflow(indexOf(opened, party)) > 0 ? 1 : 0;
    return { sums: [leaning], lines: [[leaning.total, " − ", itself, " = ", of(party).netPower ?? Number.NaN]] };
  },
};

/** So many ends of routes from one party are named. */
const ROUTES_NAMED = 12;

/** What it gives of one kind, in that kind's unit. */
function givenOfKind(opened: Opened, party: PartyId, kind: ResourceId): Sum {
  const unit = opened.state.resources.find(({ id }) => id === kind)?.unit;
  const amount: Weighing = (_, flow) => (flow.resource === kind ? (amountGiven(flow, unit) ?? 0) : 0);
  return sumOf("given-of-kind", ownFlows(opened, party, "out", amount));
}

const indexOf = ({ evaluation }: Opened, party: PartyId): number => evaluation.indexOf.get(party)!;
const nodeOf = (opened: Opened, end: Endpoint): number =>
  end === TABLE ? opened.evaluation.ids.length : indexOf(opened, end);

/** Where the pie grows or shrinks, what all bring stands to what all take. A chosen rule has a ratio of its own for each. */
function rateLine({ evaluation: { kappa, ends, fairness } }: Opened): readonly Figures[] {
  return kappa === 1 || fairness !== "equal" ? [] : [["κ = ", ends.totalBrings, " / ", ends.totalTakes, " = ", kappa]];
}

/** How far errors of separate flows average out, on one side: each partner's part of the sum, squared. */
function spread(opened: Opened, party: PartyId, side: "out" | "in"): Sum {
  const of = side === "out" ? "spread-out" : "spread-in";
  const own = side === "out" ? atCost : atWorth;
  const { total } = side === "out" ? brought(opened, party) : taken(opened, party);
  if (total === 0) return { of, terms: [], total: 1 };
  const erring = ownFlows(
    opened,
    party,
    side,
    (values, flow) => own(values, flow) * (side === "out" ? values.costError : values.worthError),
  );
  return sumOf(
    of,
    erring.map((term): Term => made(term.of, (term.value / total) ** 2, "(", term.value, " / ", total, ")²")),
  );
}

/** What a party says of its own end against what the others say of theirs, over the flows that both reported. */
function gap(opened: Opened, party: PartyId, own: "giver" | "receiver"): Working {
  const id = own === "giver" ? "perceptionGapGiving" : "perceptionGapTaking";
  const value = opened.evaluation.of(party)[id];
  if (value === null) return { sums: [], lines: [] };
  const mine = doubleReports(opened.state, null).filter(({ from, to }) => (own === "giver" ? from : to) === party);
  const said = (end: "giver" | "receiver"): number => mine.reduce((total, report) => total + report[end], 0);
  const [claim, others] = [said(own), said(own === "giver" ? "receiver" : "giver")];
  return { sums: [], lines: [["(", claim, " − ", others, ") / (", claim, " + ", others, ") = ", value]] };
}

function answeredPart(opened: Opened, party: PartyId, id: "reciprocatedGiving" | "reciprocatedTaking"): Working {
  const [out, into] = [given(opened, party), received(opened, party)];
  const value = opened.evaluation.of(party)[id];
  const back = new Map(into.terms.map((term) => [term.of, term.value]));
  const terms = out.terms.flatMap(({ of, value: there }) => {
    const answer = back.get(of);
    return answer === undefined ? [] : [made(of, Math.min(there, answer), "min(", there, "; ", answer, ")")];
  });
  const answered = sumOf("answered", terms);
  const whole = id === "reciprocatedGiving" ? out : into;
  return { sums: [answered, whole], lines: value === null ? [] : [[answered.total, " / ", whole.total, " = ", value]] };
}
