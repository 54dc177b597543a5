import type { Exported } from "./exported.ts";
import { graphOut, type OutValues } from "./graph-out.ts";

/**
 * A blueprint for Kumu: elements and connections in JSON, each with a label, a type and what else is said of it. Kumu tells elements by
 * their label, so a party that shares its name with another stands there with what tells them apart.
 */
export function writeKumu(exported: Exported): string {
  const { nodes, edges } = graphOut(exported);
  const count = new Map<string, number>();
  for (const { label } of nodes) count.set(label, (count.get(label) ?? 0) + 1);
  const labels = new Map(
    nodes.map(({ key, label }) => [key, count.get(label) === 1 || label === key ? label : `${label} [${key}]`]),
  );
  const blueprint = {
    elements: nodes.map(({ key, values: { kind = null, inside = null, ...values } }) => ({
      label: labels.get(key),
      ...(kind === "" ? {} : { type: kind }),
      attributes: said({ ...values, inside: inside === null ? null : (labels.get(String(inside)) ?? inside) }),
    })),
    connections: edges.map(
      ({
        source,
        target,
        kind,
        weight,
        values: { resource: _, note = null, amount = null, cost = null, worth = null, ...values },
      }) => ({
        from: labels.get(source),
        to: labels.get(target),
        direction: "directed",
        type: kind,
        ...(note === "" ? {} : { description: note }),
        // What is not known stands there as that: without it Kumu, and import, would take a weight for it.
        attributes: { amount, cost, worth, ...said({ ...values, strength: weight }) },
      }),
    ),
  };
  return `${JSON.stringify(blueprint, null, 2)}\n`;
}

const said = (values: OutValues): OutValues =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ""));
