"""The contestant scikit-learn of bench:forest: reads one task a line, answers with one trial a line (contestant.ts)."""

import json
import pickle
import sys
import time

import numpy
from sklearn.ensemble import RandomForestClassifier, RandomForestRegressor

FEATURES, TREES, TIMED = 25, 100, 1_000
folder = sys.argv[1]


def read(name):
    values = numpy.fromfile(f"{folder}/{name}.bin")
    rows = len(values) // (FEATURES + 1)
    columns = values.reshape(FEATURES + 1, rows)
    target = columns[FEATURES]
    labels = numpy.where(target < 46, 0, numpy.where(target < 59, 1, 2))
    return columns[:FEATURES].T.copy(), {"regression": target, "classification": labels}


def cpu(work):
    begun = time.process_time()
    result = work()
    return (time.process_time() - begun) * 1000, result


test, truths = read("test")
problems = {}
for line in sys.stdin:
    task = json.loads(line)
    kind, rows = task["kind"], task["rows"]
    if rows not in problems:
        problems[rows] = read(rows)
    x, y = problems[rows]
    model = RandomForestRegressor if kind == "regression" else RandomForestClassifier
    forest = model(TREES, random_state=task["seed"], n_jobs=1)
    fit_ms, _ = cpu(lambda: forest.fit(x, y[kind]))
    predict_ms, _ = cpu(lambda: forest.predict(test[:TIMED]))
    single_ms, _ = cpu(lambda: [forest.predict(test[:1]) for _ in range(5)])
    predicted = forest.predict(test)
    wrong = numpy.abs(predicted - truths[kind]) if kind == "regression" else predicted != truths[kind]
    trial = {
        "fitMs": fit_ms,
        "predictMs": predict_ms,
        "predictOneMs": single_ms / 5,
        "error": float(numpy.mean(wrong)),
        "documentBytes": len(pickle.dumps(forest)),
    }
    print(json.dumps(trial), flush=True)
