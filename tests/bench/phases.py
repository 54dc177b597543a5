"""Times what is in network.py: `phases.py FILE RUNS` prints JSON, ms per run."""

import json
import resource
import sys
import time

import network


def timed(runs, load, work):
    times = []
    for _ in range(runs):
        loaded = load()
        start = time.perf_counter()
        work(loaded)
        times.append((time.perf_counter() - start) * 1000)
    return times


path, runs = sys.argv[1], int(sys.argv[2])
graph = network.load(path)
w = network.matrix(graph)
print(
    json.dumps(
        {
            "times": {
                "loading the CSV": timed(runs, lambda: path, network.load),
                "strong components": timed(runs, lambda: graph, network.strong),
                "sums, reciprocity, sources": timed(runs, lambda: w, network.sums),
                "trophic levels": timed(runs, lambda: w, network.trophic),
            },
            "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        }
    )
)
