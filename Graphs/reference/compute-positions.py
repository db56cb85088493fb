#!/usr/bin/env python3
"""Writes more expected values of the networks here: NAME.positions.tsv and NAME.edge-scores.tsv.

    pip install networkx==3.6.1 igraph==1.0.0 numpy scipy
    python3 compute-positions.py

Reads NAME.edges.tsv and the vertex count from NAME.scores.tsv. Each score is computed by both
libraries where both have it, and they must agree to within the tolerance stated in the file's
header. Isolated vertices, for which networkx says "not a number", are written as 0.
"""

import math
import pathlib

import igraph
import networkx
import numpy

HERE = pathlib.Path(__file__).parent
TOLERANCE = 1e-9


def rows(name):
    for line in open(HERE / name):
        if not line.startswith("#"):
            yield line.rstrip("\n").split("\t")


def close(left, right, name):
    scale = max(map(abs, left), default=0) or 1
    gap = max(abs(a - b) for a, b in zip(left, right)) / scale
    assert gap <= TOLERANCE, f"{name}: the libraries differ by {gap:.2e}"


def finite(values):
    return [0.0 if v is None or math.isnan(v) else float(v) for v in values]


def preferences(count):
    """Every seventh vertex from the second, more and more."""
    return [1 + v // 7 if v % 7 == 1 else 0 for v in range(count)]


def compute(count, edges):
    pairs = [(u, v) for u, v, _ in edges]
    weights = [w for _, _, w in edges]
    integral = all(w == int(w) for w in weights)
    lengths = [
        max(1, 720720 // int(w)) if integral else max(1, round(720720 / w)) for w in weights
    ]
    nx = networkx.Graph()
    nx.add_nodes_from(range(count))
    for (u, v), w, length in zip(pairs, weights, lengths):
        nx.add_edge(u, v, weight=w, length=length)
    ig = igraph.Graph(n=count, edges=pairs)
    table, edge_table = {}, {}

    def put(name, left, right=None):
        left = finite(left[v] for v in range(count))
        if right is not None:
            close(left, finite(right), name)
        table[name] = left

    preference = preferences(count)
    put(
        "pagerank_preferring",
        networkx.pagerank(
            nx, personalization=dict(enumerate(preference)), tol=1e-16, max_iter=10_000
        ),
    )
    connected = [v for v in range(count) if nx.degree(v)]
    if len(connected) == count:
        close(
            table["pagerank_preferring"],
            ig.personalized_pagerank(reset=preference, weights=weights, damping=0.85),
            "pagerank_preferring",
        )
    matrix = networkx.to_numpy_array(nx, nodelist=range(count), weight="weight")
    largest = float(numpy.linalg.eigvalsh(matrix)[-1])
    for name, share in (("katz_half", 0.5), ("katz_85", 0.85)):
        katz = networkx.katz_centrality_numpy(nx, alpha=share / largest, weight="weight")
        top = max(katz.values())
        own = numpy.linalg.solve(numpy.eye(count) - share / largest * matrix, numpy.ones(count))
        put(name, {v: s / top for v, s in katz.items()}, own / own.max())
    put("triangles", networkx.triangles(nx), [
        sum(ig.are_adjacent(a, b) for i, a in enumerate(near) for b in near[:i])
        for near in map(ig.neighbors, range(count))
    ])
    put(
        "clustering_weighted",
        ig.transitivity_local_undirected(mode="zero", weights=weights),
    )
    put("constraint", networkx.constraint(nx, weight="weight"), ig.constraint(weights=weights))
    # Without a list of nodes networkx 3.6.1 takes a way by matrices that gives other values.
    share = matrix / numpy.maximum(matrix.sum(axis=1), 1e-300)[:, None]
    marginal = matrix / numpy.maximum(matrix.max(axis=1), 1e-300)[:, None]
    put(
        "effective_size",
        networkx.effective_size(nx, nodes=list(nx), weight="weight"),
        ((matrix > 0) * (1 - share @ marginal.T)).sum(axis=1),
    )
    for name, key in (("weighted", "length"), ("unweighted", None)):
        far = [0] * count
        for v, reached in (
            networkx.all_pairs_dijkstra_path_length(nx, weight=key)
            if key
            else networkx.all_pairs_shortest_path_length(nx)
        ):
            far[v] = max(reached.values())
        put(f"eccentricity_{name}", far, None if key else ig.eccentricity())
        between = networkx.betweenness_centrality(nx, weight=key, normalized=False)
        put(
            f"bridging_{name}",
            {
                v: between[v] / nx.degree(v) / sum(1 / nx.degree(u) for u in nx[v])
                if nx.degree(v)
                else 0
                for v in range(count)
            },
        )
        found = networkx.edge_betweenness_centrality(nx, weight=key, normalized=False)
        left = [found[pair] if pair in found else found[pair[::-1]] for pair in pairs]
        close(left, ig.edge_betweenness(weights=lengths if key else None), f"edges {name}")
        edge_table[f"betweenness_{name}"] = left
    cuts = set(networkx.articulation_points(nx))
    assert cuts == set(ig.articulation_points())
    put("articulation", [float(v in cuts) for v in range(count)])
    bridges = {tuple(sorted(pair)) for pair in networkx.bridges(nx)}
    assert bridges == {tuple(sorted(pairs[e])) for e in ig.bridges()}
    edge_table["bridge"] = [float(pair in bridges) for pair in pairs]
    return table, edge_table


def write(path, versions, first, table):
    with open(path, "w") as out:
        out.write("# Generated by compute-positions.py from the edges beside it.\n")
        out.write(f"# Computed with {versions}, which agree to {TOLERANCE:g}.\n")
        out.write(f"# tolerance\t{TOLERANCE:g}\tof the greatest score of the column\n")
        out.write("\t".join([first, *table]) + "\n")
        for index, row in enumerate(zip(*table.values())):
            out.write("\t".join([str(index), *map(repr, row)]) + "\n")


def main():
    versions = (
        f"networkx {networkx.__version__}, igraph {igraph.__version__}, "
        f"numpy {numpy.__version__}"
    )
    for name in ("karate", "sentences", "newman", "grid"):
        count = sum(1 for _ in rows(f"{name}.scores.tsv")) - 1
        edges = [(int(u), int(v), float(w)) for u, v, w in rows(f"{name}.edges.tsv")]
        table, edge_table = compute(count, edges)
        write(HERE / f"{name}.positions.tsv", versions, "vertex", table)
        write(HERE / f"{name}.edge-scores.tsv", versions, "edge", edge_table)


main()
