"""Cleans a column of pages with winnow, on Spark.

    spark-submit winnow_job.py IN OUT --text-column text

Every row of IN comes out in OUT with three more columns: status, article and issues. One winnow
process serves a task: the rows of an Arrow batch go in, as many results come back, and each must
carry the number of its row. What is wrong with a row stands in its issues; a process that crashes,
hangs or loses a row fails the task, which Spark then tries again.
"""

import argparse
import json
import os
import selectors
import subprocess
import sys
import tempfile
from pathlib import Path

import pyarrow as pa
from pyspark import SparkFiles
from pyspark.sql import Observation, SparkSession
from pyspark.sql import functions as F
from pyspark.sql import types as T
from pyspark.sql.pandas.types import to_arrow_type

BUNDLE = Path(__file__).resolve().parent / "../../dist/winnow.mjs"
SEQUENCE = "_seq"
CHUNK = 1 << 20
LOGGED_LINES = 20

ISSUES = T.ArrayType(
    T.StructType([T.StructField(name, T.StringType()) for name in ("code", "field", "message")])
)


class WinnowFailed(RuntimeError):
    """The process broke the agreement of one result a row; the task must be tried again."""


class Winnow:
    """A winnow process that answers rows of JSON, in order."""

    def __init__(self, command, timeout):
        self.timeout = timeout
        self.log = tempfile.TemporaryFile()
        self.answered = 0
        self.rest = []
        try:
            self.process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.log, bufsize=0
            )
        except OSError as error:
            raise WinnowFailed(f"{command[0]} does not start on this executor: {error}") from error
        os.set_blocking(self.process.stdin.fileno(), False)

    def clean(self, rows, last):
        """The results of some rows. After the last ones the process must end, and say no more."""
        pending = memoryview(b"".join(json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in rows))
        lines = []
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)
            selector.register(self.process.stdin, selectors.EVENT_WRITE)
            while last or len(lines) < len(rows):
                events = selector.select(self.timeout)
                if not events:
                    raise self.failure(f"was silent for {self.timeout} s")
                for key, _ in events:
                    if key.fileobj is self.process.stdin:
                        pending = self.write(pending, last, selector)
                    elif not self.read(lines):
                        return self.check(rows, lines, ended=True)
        return self.check(rows, lines, ended=False)

    def write(self, pending, last, selector):
        """Writes what the pipe takes; at the end of all rows it is closed, so that none is waited for."""
        stdin = self.process.stdin
        try:
            pending = pending[stdin.write(pending[:CHUNK]) or 0 :] if pending else pending
        except BrokenPipeError:
            pending = pending[:0]
        if not pending:
            selector.unregister(stdin)
            if last:
                stdin.close()
        return pending

    def read(self, lines):
        """Adds the whole lines that have come; false at the end of the stream."""
        chunk = os.read(self.process.stdout.fileno(), CHUNK)
        *whole, rest = chunk.split(b"\n")
        if whole:
            lines.extend([b"".join([*self.rest, whole[0]]), *whole[1:]])
            self.rest = []
        if rest:
            self.rest.append(rest)
        return bool(chunk)

    def check(self, rows, lines, ended):
        if ended and self.process.wait(self.timeout) not in (0, 1):  # 1: some rows are not ok
            raise self.failure(f"exited {self.process.returncode}", len(lines), len(rows))
        if len(lines) != len(rows) or self.rest:
            raise self.failure("lost or added rows", len(lines), len(rows))
        results = [json.loads(line) for line in lines]
        for row, result in zip(rows, results):
            # A row too long to be read comes back without its number, as an error.
            if result.get(SEQUENCE) != row[SEQUENCE] and result["status"] != "error":
                raise self.failure(f"answered row {result.get(SEQUENCE)} for {row[SEQUENCE]}")
        self.answered += len(rows)
        return results

    def failure(self, what, found=0, wanted=0):
        self.log.seek(0)
        log = self.log.read().decode("utf-8", "replace").splitlines()[-LOGGED_LINES:]
        where = f"after {self.answered + found} rows of this task, {found} of {wanted} in the batch"
        return WinnowFailed("\n".join([f"winnow {what} {where}", *log]))

    def stop(self):
        self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout, self.log):
            stream.close()


def with_last(items):
    """Each item and whether it is the last one, known before it is used."""
    items = iter(items)
    for item in items:
        break
    else:
        return
    for following in items:
        yield item, False
        item = following
    yield item, True


def send(path, context):
    """Sends a file of the driver to the executors; gives what finds its path there."""
    context.addFile(str(path))
    return lambda: SparkFiles.get(Path(path).name)


def resolve(command):
    """The command on this executor: what only the executor can know is a function."""
    return [part() if callable(part) else part for part in command]


def cleaner(command, columns, added, timeout):
    """The function that mapInArrow runs once a task."""
    names = [name for name, _ in added]
    types = [to_arrow_type(spark_type) for _, spark_type in added]

    def clean_batches(batches):
        winnow = None
        sent = 0
        try:
            for batch, last in with_last(batches):
                winnow = winnow or Winnow(resolve(command), timeout)
                values = [batch.column(column).to_pylist() for column in columns.values()]
                rows = [
                    {SEQUENCE: sent + at, **dict(zip(columns, row))}
                    for at, row in enumerate(zip(*values))
                ]
                sent += len(rows)
                results = winnow.clean(rows, last)
                arrays = [
                    pa.array([result[name] for result in results], kind)
                    for name, kind in zip(names, types)
                ]
                yield pa.RecordBatch.from_arrays(
                    [*batch.columns, *arrays], [*batch.schema.names, *names]
                )
        finally:
            if winnow:
                winnow.stop()

    return clean_batches


def article_type(schema):
    """The Spark type of what a JSON Schema allows; null is allowed everywhere."""
    if "anyOf" in schema:
        schema = next(option for option in schema["anyOf"] if option.get("type") != "null")
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    kind = next(kind for kind in kinds if kind != "null")
    if kind == "object":
        fields = schema["properties"].items()
        return T.StructType([T.StructField(name, article_type(part)) for name, part in fields])
    if kind == "array":
        return T.ArrayType(article_type(schema["items"]))
    return {"string": T.StringType(), "integer": T.LongType(), "number": T.DoubleType()}[kind]


def clean_frame(
    frame, bundle, column="text", field="text", node="node", timeout=60, flags=(), url=None, profile=None
):
    """The frame with the columns status, article and issues; the others stay as they are.

    bundle: path of winnow.mjs on the driver, which is sent to the executors.
    field: "text" for text, "html" for HTML. url: the column with the addresses of the pages.
    timeout: seconds without an answer; winnow itself gives a page up after half of them.
    profile: path on the driver of what `winnow learn` has written.
    """
    found = {name: kind for name, kind in frame.dtypes}
    columns = {field: column, **({"url": url} if url else {})}
    for name in columns.values():
        if found.get(name) != "string":
            raise SystemExit(f"winnow_job: {name} is {found.get(name, 'not there')}, not a string")
    schema = json.loads(subprocess.check_output([node, str(bundle), "schema"]))
    added = [("status", T.StringType()), ("article", article_type(schema)), ("issues", ISSUES)]
    taken = [name for name, _ in added if name in found]
    if taken:
        raise SystemExit(f"winnow_job: the input already has {', '.join(taken)}: rename it first")
    context = frame.sparkSession.sparkContext
    command = [node, send(bundle, context), *"--from jsonl --format jsonl --jobs 1 -q".split()]
    command += ["--timeout", str(timeout / 2)]
    if profile:
        command += ["--profile", send(profile, context)]
    # StructType.add would change the schema that the frame itself keeps.
    fields = [*frame.schema.fields, *(T.StructField(name, kind) for name, kind in added)]
    return frame.mapInArrow(
        cleaner([*command, *flags], columns, added, timeout), T.StructType(fields)
    )


def parse_arguments(argv):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("input", metavar="IN")
    parser.add_argument("output", metavar="OUT", help="must not be there yet")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--text-column", default="text")
    which.add_argument("--html-column")
    parser.add_argument("--url-column", help="addresses of the pages")
    parser.add_argument("--profile", help="the file that winnow learn writes")
    parser.add_argument("--in-format", choices=["parquet", "json"], default="parquet")
    parser.add_argument("--out-format", choices=["parquet", "json"], default="parquet")
    parser.add_argument("--require", default="title,body", help="fields without which a row is invalid")
    parser.add_argument("--winnow", default=BUNDLE, help="the file that npm run bundle writes")
    parser.add_argument("--node", default="node", help="Node on the driver and on every executor")
    parser.add_argument("--timeout", type=float, default=60, help="seconds without an answer")
    return parser.parse_args(argv)


def main(argv):
    args = parse_arguments(argv)
    spark = SparkSession.builder.appName("winnow").getOrCreate()
    frame = spark.read.format(args.in_format).load(args.input)
    field = "html" if args.html_column else "text"
    cleaned = clean_frame(
        frame, args.winnow, args.html_column or args.text_column, field, args.node, args.timeout,
        ["--require", args.require], args.url_column, args.profile,
    )
    seen = Observation("winnow")
    counts = [F.count_if(F.col("status") == kind).alias(kind) for kind in ("ok", "invalid", "error")]
    cleaned.observe(seen, *counts).write.format(args.out_format).save(args.output)
    print("winnow_job:", ", ".join(f"{count} {kind}" for kind, count in seen.get.items()), file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1:])
