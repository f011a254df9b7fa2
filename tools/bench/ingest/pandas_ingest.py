#!/usr/bin/env python3
"""The peers of bench:ingest: read the same export with vectorised pandas and bulk-insert days, workouts and journal.

usage: pandas_ingest.py DATABASE_URL EXPORT.zip RUNS [WAY ...]. Prints one JSON line: seconds per run and way; imports of libraries are not
counted.
`upsert`: keyed tables and INSERT ... ON CONFLICT DO UPDATE in batches, so that a second import does not double the rows.
`copy`: COPY into bare tables without a key: the floor, which no importer that can be run twice reaches.
Both do less than the product: no report, no provenance, no merge with what is stored, no sleeps table, English headers only.
"""
import io
import json
import sys
import time
import zipfile

import pandas as pd
import psycopg2
import psycopg2.extras

TABLES = {
    "bench_days": "day date, start_at timestamp, recovery float8, rhr float8, hrv float8, skin_temp float8, spo2 float8, strain float8,"
    " energy float8, max_hr float8, avg_hr float8, performance float8, resp_rate float8, asleep float8, in_bed float8, light float8,"
    " deep float8, rem float8, awake float8, need float8, debt float8, efficiency float8, consistency float8",
    "bench_workouts": "start_at timestamp, end_at timestamp, activity text, strain float8, energy float8, max_hr float8, avg_hr float8,"
    " zone1 float8, zone2 float8, zone3 float8, zone4 float8, zone5 float8",
    "bench_journal": "cycle_start timestamp, question text, answered boolean, notes text",
}
KEYS = {"bench_days": 1, "bench_workouts": 3, "bench_journal": 2}
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


def create(cursor, keyed):
    for table, columns in TABLES.items():
        names = [column.split()[0] for column in columns.split(", ")]
        key = f", primary key ({', '.join(names[:KEYS[table]])})" if keyed else ""
        cursor.execute(f"drop table if exists {table}; create table {table} ({columns}{key})")


def copy(cursor, frames):
    for table, frame in frames.items():
        buffer = io.StringIO()
        frame.to_csv(buffer, index=False, header=False)
        buffer.seek(0)
        cursor.copy_expert(f"copy {table} from stdin with (format csv)", buffer)


def upsert(cursor, frames):
    for table, frame in frames.items():
        names = [column.split()[0] for column in TABLES[table].split(", ")]
        key, rest = names[:KEYS[table]], names[KEYS[table]:]
        update = ", ".join(f"{name} = excluded.{name}" for name in rest)
        rows = frame.astype(object).where(frame.notna(), None).drop_duplicates(frame.columns[:len(key)]).values.tolist()
        sql = f"insert into {table} values %s on conflict ({', '.join(key)}) do update set {update}"
        psycopg2.extras.execute_values(cursor, sql, rows, page_size=1000)


def timed(connection, path, write, keyed):
    with connection.cursor() as cursor:
        create(cursor, keyed)
        connection.commit()
        begun = time.perf_counter()
        write(cursor, build(path))
        connection.commit()
        return time.perf_counter() - begun


def main():
    url, path, runs = sys.argv[1], sys.argv[2], int(sys.argv[3])
    connection = psycopg2.connect(url)
    ways = {"upsert": (upsert, True), "copy": (copy, False)}
    ways = {way: ways[way] for way in sys.argv[4:] or ways}
    seconds = {way: [] for way in ways}
    for _ in range(runs):
        for way, (write, keyed) in ways.items():
            seconds[way].append(timed(connection, path, write, keyed))
    print(json.dumps(seconds))


if __name__ == "__main__":
    main()
