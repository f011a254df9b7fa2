#!/usr/bin/env python3
"""The peer of bench:ingest: reads the same export with vectorised pandas and bulk-inserts days, workouts and journal.

usage: pandas_ingest.py DATABASE_URL EXPORT.zip RUNS. Prints one JSON line: seconds per run, imports of the libraries not counted.
It does less than the product: no report, no provenance, no merge with what is stored, no sleeps table, English headers only.
"""
import io
import json
import sys
import time
import zipfile

import pandas as pd
import psycopg2

TABLES = {
    "bench_days": "day date, start_at timestamp, recovery float8, rhr float8, hrv float8, skin_temp float8, spo2 float8, strain float8,"
    " energy float8, max_hr float8, avg_hr float8, performance float8, resp_rate float8, asleep float8, in_bed float8, light float8,"
    " deep float8, rem float8, awake float8, need float8, debt float8, efficiency float8, consistency float8",
    "bench_workouts": "start_at timestamp, end_at timestamp, activity text, strain float8, energy float8, max_hr float8, avg_hr float8,"
    " zone1 float8, zone2 float8, zone3 float8, zone4 float8, zone5 float8",
    "bench_journal": "cycle_start timestamp, question text, answered boolean, notes text",
}
DAY_COLUMNS = [
    "Recovery score %", "Resting heart rate (bpm)", "Heart rate variability (ms)", "Skin temp (celsius)", "Blood oxygen %",
    "Day Strain", "Energy burned (cal)", "Max HR (bpm)", "Average HR (bpm)",
]
SLEEP_COLUMNS = [
    "Sleep performance %", "Respiratory rate (rpm)", "Asleep duration (min)", "In bed duration (min)", "Light sleep duration (min)",
    "Deep (SWS) duration (min)", "REM duration (min)", "Awake duration (min)", "Sleep need (min)", "Sleep debt (min)",
    "Sleep efficiency %", "Sleep consistency %",
]
WORKOUT_COLUMNS = [
    "Workout start time", "Workout end time", "Activity name", "Activity Strain", "Energy burned (cal)", "Max HR (bpm)", "Average HR (bpm)",
    "HR Zone 1 %", "HR Zone 2 %", "HR Zone 3 %", "HR Zone 4 %", "HR Zone 5 %",
]


def read_tables(path):
    with zipfile.ZipFile(path) as archive:
        def read(name):
            return pd.read_csv(io.BytesIO(archive.read(name)))
        return read("physiological_cycles.csv"), read("sleeps.csv"), read("workouts.csv"), read("journal_entries.csv")


def build(path):
    cycles, sleeps, workouts, journal = read_tables(path)
    nights = sleeps[~sleeps["Nap"].astype(bool)].sort_values("Asleep duration (min)").drop_duplicates("Cycle start time", keep="last")
    columns = [column for column in SLEEP_COLUMNS if column in nights]
    days = cycles[["Cycle start time", *DAY_COLUMNS]].merge(
        nights[["Cycle start time", "Wake onset", *columns]], on="Cycle start time", how="left")
    start = pd.to_datetime(days["Cycle start time"])
    wake = pd.to_datetime(days["Wake onset"])
    days.insert(0, "day", wake.fillna(start + pd.Timedelta(hours=12)).dt.date)
    days = days.drop(columns="Wake onset").drop_duplicates("day").reindex(columns=["day", "Cycle start time", *DAY_COLUMNS, *SLEEP_COLUMNS])
    journal = journal.dropna(subset=["Cycle start time"]).drop_duplicates(["Cycle start time", "Question text"])
    journal = journal[["Cycle start time", "Question text", "Answered yes", "Notes"]]
    return {"bench_days": days, "bench_workouts": workouts[WORKOUT_COLUMNS], "bench_journal": journal}


def insert(connection, frames):
    with connection.cursor() as cursor:
        for table, frame in frames.items():
            buffer = io.StringIO()
            frame.to_csv(buffer, index=False, header=False)
            buffer.seek(0)
            cursor.copy_expert(f"copy {table} from stdin with (format csv)", buffer)
    connection.commit()


def main():
    url, path, runs = sys.argv[1], sys.argv[2], int(sys.argv[3])
    connection = psycopg2.connect(url)
    seconds = []
    for _ in range(runs):
        with connection.cursor() as cursor:
            for table, columns in TABLES.items():
                cursor.execute(f"drop table if exists {table}; create table {table} ({columns})")
        connection.commit()
        begun = time.perf_counter()
        insert(connection, build(path))
        seconds.append(time.perf_counter() - begun)
    print(json.dumps({"seconds": seconds}))


if __name__ == "__main__":
    main()
