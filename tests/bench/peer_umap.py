#!/usr/bin/env python3
"""Lays out the points of `bench_umap --save-points` with umap-learn (Debian: umap-learn) and prints the seconds.

    bench_umap --save-points points.npy && peer_umap.py points.npy layout.npy && bench_umap --score layout.npy
"""
import sys
import time

import numpy
import umap

points = numpy.load(sys.argv[1])
umap.UMAP(n_epochs=1).fit_transform(points[:1000])  # compiles
begin = time.monotonic()
layout = umap.UMAP(n_neighbors=15, min_dist=0.1, metric="cosine").fit_transform(points)
print(f"umap-learn {umap.__version__}: {time.monotonic() - begin:.1f} s")
numpy.save(sys.argv[2], layout.astype(numpy.float32))
