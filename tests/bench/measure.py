"""The same work as `evenwicht measure FILE --json`, in one Python program: `measure.py FILE` prints JSON, a party a line."""

import json
import resource
import sys
from statistics import NormalDist

import igraph
import network
import numpy as np

SIGMA, TOLERANCE = 0.35, 1.25

graph = network.load(sys.argv[1])
names = graph.vs["name"]
w = network.matrix(graph)
parties, system = network.sums(w)
n = graph.vcount()
label = network.strong(graph)
sizes = np.bincount(label)
core = int(sizes.argmax())
coo = w.tocoo()
system |= {
    "parties": n,
    "flows": w.nnz,
    "coreParties": int(sizes[core]),
    "surplus": parties["takes"].sum() - parties["brings"].sum(),
    "coverage": 1,
    "repairTransfer": system["imbalance"],
    "coreFlow": coo.data[(label[coo.row] == core) & (label[coo.col] == core)].sum(),
    "flowHierarchy": coo.data[label[coo.row] != label[coo.col]].sum() / system["total"],
}

# Bow-tie: what the largest strong component reaches, and what reaches it.
start = int(np.flatnonzero(label == core)[0])
after, before = np.zeros(n, bool), np.zeros(n, bool)
after[graph.subcomponent(start, mode="out")] = True
before[graph.subcomponent(start, mode="in")] = True
role = np.where(after & before, "core", np.where(after, "out", np.where(before, "in", "other")))

# How sure: the error of each sum, a verdict, at least.
out, into = parties["brings"], parties["takes"]
spread_out = np.bincount(coo.row, (coo.data / np.maximum(out, 1e-300)[coo.row]) ** 2, n)
spread_in = np.bincount(coo.col, (coo.data / np.maximum(into, 1e-300)[coo.col]) ** 2, n)
error = SIGMA * np.sqrt(np.where(out > 0, spread_out, 1) + np.where(into > 0, spread_in, 1))
exchanging = int((out + into > 0).sum())
z = NormalDist().inv_cdf(1 - 0.05 / (2 * exchanging))
ratio = parties["logRatio"]
beyond = np.abs(ratio) > np.log(TOLERANCE)
sure = np.where(np.abs(ratio) > z * error, "clear", "tentative")
lean = np.where(ratio > 0, "gives-more:", "takes-more:")
even = np.where(np.abs(ratio) + z * error <= np.log(TOLERANCE), "established", "no-sign")
parties |= {
    "standardError": error,
    "verdict": np.where(beyond, np.char.add(lean, sure), even),
    "atLeast": np.exp(np.maximum(0, np.abs(ratio) - z * error)),
    "role": role,
}

# Robust to weights: with one kind of flow, whoever brings more does so however it is weighed.
parties |= {
    "weightAcceptability": np.where(out > into, 1, 0),
    "dominance": np.where(out > into, "gives-more", np.where(out < into, "takes-more", "even")),
}

# The noise floor: even truth, both ways wrong by a lognormal factor; the 95th percentile of some draws.
symmetric = (w + w.T).tocoo()
upper = symmetric.row < symmetric.col
i, j, even_weight = symmetric.row[upper], symmetric.col[upper], symmetric.data[upper] / 2
random = np.random.default_rng(7)
draws = []
for _ in range(min(40_000, max(4, round(400_000 / len(i))))):
    there = even_weight * random.lognormal(0, SIGMA, len(i))
    back = even_weight * random.lognormal(0, SIGMA, len(i))
    net = np.bincount(i, there - back, n) - np.bincount(j, there - back, n)
    draws.append(np.abs(net).sum() / (2 * (there.sum() + back.sum())))
system["imbalanceNoiseFloor"] = float(np.quantile(draws, 0.95))

# Levels and the energy split.
levels = network.trophic(w)
parties["trophicLevel"] = levels
pair = symmetric.data[upper]
asymmetry = np.asarray((w - w.T).tocsr()[i, j]).ravel() / pair
system["gradient"] = float((pair * (levels[j] - levels[i]) ** 2).sum() / system["total"])
system["bilateral"] = float((pair * (1 - asymmetry**2)).sum() / system["total"])
system["cyclic"] = float((pair * (asymmetry - (levels[j] - levels[i])) ** 2).sum() / system["total"])
system["trophicIncoherence"] = float((coo.data * (levels[coo.col] - levels[coo.row] - 1) ** 2).sum() / system["total"])

cut = np.zeros(n, bool)
cut[graph.as_undirected().articulation_points()] = True
parties["articulation"] = cut

# What a list of flows does not say, or takes longer than near linear, is null in each row.
UNDEFINED = ["flipRadius", "burden", "perceptionGapGiving", "perceptionGapTaking", "cycleReturn", "gatekeeping"]

# Written a party a line; what is undefined is null. `tolist` and one format per row are the fastest that Python has.
quoted = [json.dumps(name) for name in names]
columns = []
for key, column in parties.items():
    if key == "topSource":
        texts = [quoted[at] if at >= 0 else "null" for at in column.tolist()]
    elif column.dtype.kind == "U":
        texts = [f'"{word}"' for word in column.tolist()]
    elif column.dtype.kind == "b":
        texts = ["true" if yes else "false" for yes in column.tolist()]
    else:
        texts = ["null" if value != value else repr(value) for value in column.tolist()]
    columns.append(texts)
row = '    {{"id":{},"name":{},' + ",".join(f'"{key}":{{}}' for key in parties) + "".join(f',"{key}":null' for key in UNDEFINED) + "}}"
write = sys.stdout.write
write('{\n  "system": ' + json.dumps({key: float(value) for key, value in system.items()}) + ',\n  "parties": [\n')
order = sorted(range(n), key=names.__getitem__)
write(",\n".join(row.format(quoted[k], quoted[k], *(column[k] for column in columns)) for k in order))
write("\n  ]\n}\n")
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, file=sys.stderr)
