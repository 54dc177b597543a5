"""What an analyst does in Python with the same file: igraph for the graph and its components, numpy and SciPy for the rest.

Everything is vectorised, and igraph reads with its own fastest reader (Ncol; the commas become spaces first).
"""

import itertools
import os
import tempfile

import igraph
import numpy as np
import scipy.sparse as sp
from scipy.sparse.linalg import LinearOperator, cg


def load(path):
    with open(path, "rb") as f:
        data = f.read()
    with tempfile.NamedTemporaryFile(suffix=".ncol", delete=False) as out:
        out.write(data[data.index(b"\n") + 1 :].replace(b",", b" "))
    graph = igraph.Graph.Read_Ncol(out.name, names=True, weights=True, directed=True)
    os.unlink(out.name)
    return graph


def matrix(graph):
    ends = np.fromiter(itertools.chain.from_iterable(graph.get_edgelist()), np.int32, 2 * graph.ecount())
    n = graph.vcount()
    return sp.csr_matrix((np.array(graph.es["weight"]), (ends[0::2], ends[1::2])), shape=(n, n))


def strong(graph):
    return np.array(graph.connected_components(mode="strong").membership)


def share(part, whole):
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(whole > 0, part / whole, np.nan)


def sums(w):
    out, into = np.asarray(w.sum(1)).ravel(), np.asarray(w.sum(0)).ravel()
    total = out.sum()
    both = w.minimum(w.T.tocsr())
    given, taken = np.asarray(both.sum(1)).ravel(), np.asarray(both.sum(0)).ravel()
    columns = w.tocsc()
    ends = columns.indptr
    shares = columns.data / np.repeat(np.maximum(into, 1e-300), np.diff(ends))
    squares = np.bincount(np.repeat(np.arange(len(into)), np.diff(ends)), shares**2, len(into))
    top, top_share = np.full(len(into), -1), np.full(len(into), np.nan)
    filled = np.flatnonzero(np.diff(ends))
    most = np.maximum.reduceat(columns.data, ends[filled])
    at = np.flatnonzero(columns.data == np.repeat(most, np.diff(ends)[filled]))
    owner = np.repeat(np.arange(len(into)), np.diff(ends))[at]
    top[owner[::-1]] = columns.indices[at[::-1]]
    top_share[filled] = most / into[filled]
    power = np.bincount(columns.indices, shares, len(into)) - (into > 0)
    least = w.data.min() / 2
    with np.errstate(divide="ignore", invalid="ignore"):
        log_ratio = np.log(np.where(out > 0, out, least)) - np.log(np.where(into > 0, into, least))
        balance = (out - into) / (out + into)
    return {
        "brings": out,
        "takes": into,
        "net": out - into,
        "balance": balance,
        "logRatio": log_ratio,
        "reciprocatedGiving": share(given, out),
        "reciprocatedTaking": share(taken, into),
        "sourceConcentration": np.where(into > 0, squares, np.nan),
        "topSource": top,
        "topSourceShare": top_share,
        "netPower": power,
    }, {
        "total": total,
        "reciprocity": both.sum() / total,
        "imbalance": np.abs(out - into).sum() / (2 * total),
        "effectiveContributors": 1 / ((out / total) ** 2).sum(),
        "effectiveBeneficiaries": 1 / ((into / total) ** 2).sum(),
    }


def trophic(w):
    """(diag(O+I) − W − Wᵀ) h = I − O, by conjugate gradients with the diagonal as preconditioner; never a direct solver.

    To the same accuracy as Evenwicht's."""
    out, into = np.asarray(w.sum(1)).ravel(), np.asarray(w.sum(0)).ravel()
    degree = out + into
    a = sp.diags(degree) - w - w.T
    scale = 1 / np.where(degree > 0, degree, 1)
    levels, _ = cg(a.tocsr(), into - out, tol=1e-13, M=LinearOperator(a.shape, lambda v: v * scale))
    components, label = sp.csgraph.connected_components(w, directed=True, connection="weak")
    lowest = np.full(components, np.inf)
    np.minimum.at(lowest, label, levels)
    return levels - lowest[label]
