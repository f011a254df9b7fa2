#!/usr/bin/env python3
"""The peer of bench:features: baselines and z-scores with vectorised pandas rolling windows.

Reads one JSON line {"columns": {name: [value or null, one per calendar day]}, "usual": [true where the day may enter a baseline],
"floors": {name: deviation}}, then runs once for every further line and answers with the milliseconds of that run. The frame is
made once: converting and importing are not counted.
"""
import json
import sys
import time

import pandas as pd


def features(values, usual, floors):
    week = usual.rolling(7, min_periods=4).mean().shift(1)
    windows = usual.rolling(30, min_periods=14)
    month = windows.mean().shift(1)
    deviation = windows.std().shift(1)
    zscore = ((values - month) / deviation.clip(lower=floors, axis=1)).clip(-5, 5)
    return week, month, deviation, zscore


def main():
    given = json.loads(sys.stdin.readline())
    values = pd.DataFrame(given["columns"], dtype="float64")
    usual = values.where(pd.Series(given["usual"]))
    floors = pd.Series(given["floors"])[values.columns]
    for _ in sys.stdin:
        begun = time.perf_counter()
        features(values, usual, floors)
        print(f"{(time.perf_counter() - begun) * 1000:.4f}", flush=True)


main()
