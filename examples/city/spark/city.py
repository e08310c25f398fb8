"""The return of a city on Spark: every partition through pipe.ts, and what they come to through `pipe.ts merge --parts`.

spark-submit city.py --file hdfs:///city.ndjson --library /opt/xueshi --year 2025 --parts 400

The library lies at the same path on every node, with its packages (npm ci); node is on the PATH of the driver and there.
"""

import argparse
import os
from itertools import chain

from pyspark.sql import SparkSession


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--file", required=True)
    parser.add_argument("--library", required=True)
    parser.add_argument("--year", default="2025")
    parser.add_argument("--parts", type=int, default=400)
    given = parser.parse_args()

    loader = f"{given.library}/node_modules/tsx/dist/loader.mjs"
    pipe = f"node --import {loader} {given.library}/examples/city/pipe.ts --year {given.year}"
    # Spark hands a program no environment of its own accord.
    environment = {"PATH": os.environ["PATH"], "TSX_TSCONFIG_PATH": f"{given.library}/tsconfig.json"}

    spark = SparkSession.builder.appName("xueshi-city").getOrCreate()
    people = spark.sparkContext.textFile(given.file, given.parts)
    # A partition that is tried again has the same number. Two empty ones would be the same by what stands in them.
    named = people.mapPartitionsWithIndex(lambda part, lines: chain([f"part-{part}"], lines))
    # A program that fails fails its task, which Spark runs again; without checkCode its part would not come, and the merge refuses.
    counted = named.pipe(f"{pipe} --named", env=environment, checkCode=True)
    # There may be more partitions than were asked for.
    merge = f"{pipe} merge --parts {people.getNumPartitions()}"
    returned = counted.repartition(1).pipe(merge, env=environment, checkCode=True)
    print(returned.first())
    spark.stop()


if __name__ == "__main__":
    main()
