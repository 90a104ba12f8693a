"""Runs the job on local[2] with the real bundle, and with children that misbehave.

    npm run bundle && python -m pytest integrations/spark
"""

import json
import os
import subprocess
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

os.environ["PYSPARK_PYTHON"] = sys.executable

from winnow_job import BUNDLE, clean_frame  # noqa: E402  (after the interpreter is named)

JOB = Path(__file__).with_name("winnow_job.py")

ARTICLE = """The Harbour Post

Ferry {n} sinks off Vale

By Ann Vale

3 December 2021

The ferry left the harbour at nine and had not come back by the late evening, the captain said.

Divers found it on Monday, whole, with every lamp still lit, at forty metres under the quay.
"""

# A winnow that prints its schema as the real one does, and otherwise misbehaves as told.
CHILD = """
import {{ spawnSync }} from 'node:child_process';
import {{ existsSync, writeFileSync }} from 'node:fs';
import {{ createInterface }} from 'node:readline';
if (process.argv[2] === 'schema') {{
  const real = spawnSync(process.execPath, [{bundle!r}, 'schema'], {{ encoding: 'utf8' }});
  process.stdout.write(real.stdout);
}} else {{
  const mark = {mark!r};
  let seen = 0;
  createInterface({{ input: process.stdin }}).on('line', (line) => {{
    const {{ _seq }} = JSON.parse(line);
    const answer = () => console.log(JSON.stringify({{ _seq, status: 'ok', article: null, issues: [] }}));
    seen += 1;
    {deed}
  }});
}}
"""


@pytest.fixture(scope="session")
def spark():
    assert BUNDLE.exists(), "npm run bundle comes first"
    session = (
        SparkSession.builder.master("local[2,2]")  # two tasks at once, each tried twice
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "64")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("OFF")
    session.sparkContext.addPyFile(str(JOB))
    yield session
    session.stop()


@pytest.fixture
def child(tmp_path):
    def make(deed):
        file = tmp_path / f"child-{len(deed)}-{tmp_path.name}.mjs"
        mark = str(tmp_path / "seen-before")
        file.write_text(CHILD.format(bundle=str(BUNDLE.resolve()), mark=mark, deed=deed))
        return file

    return make


def pages(spark, texts, parts=2):
    rows = [(index, text) for index, text in enumerate(texts)]
    return spark.createDataFrame(rows, "id int, text string").repartitionByRange(parts, "id")


def articles(count):
    return [ARTICLE.format(n=n) for n in range(count)]


def failure_of(frame):
    with pytest.raises(Exception) as caught:
        frame.collect()
    return str(caught.value)


def test_rows_keep_their_order_and_are_paired_with_their_own_results(spark):
    rows = clean_frame(pages(spark, articles(500)), BUNDLE).collect()
    assert [row.id for row in rows] == list(range(500))
    assert {row.status for row in rows} == {"ok"}
    assert all(f"Ferry {row.id} sinks" in row.text for row in rows)
    assert [row.article.title for row in rows] == [f"Ferry {n} sinks off Vale" for n in range(500)]
    assert rows[7].article.date == "2021-12-03"
    assert rows[7].article.blocks[0].type == "paragraph"


def test_the_results_are_those_of_the_command(spark):
    texts = [*articles(100), "", "Menu", *(article.replace("\n\n", "\n") for article in articles(50))]
    given = "".join(json.dumps({"text": text}) + "\n" for text in texts)
    for jobs in ("1", "2"):
        command = ["node", BUNDLE, "--from", "jsonl", "-q", "--jobs", jobs]
        run = subprocess.run(command, input=given, capture_output=True, text=True, encoding="utf-8")
        told = [json.loads(line) for line in run.stdout.splitlines()]
        for block in (block for one in told for block in one["article"]["blocks"]):
            block.setdefault("level", None)  # a column has what only some blocks have as null
            block.setdefault("lang", None)
        rows = [row.asDict(recursive=True) for row in clean_frame(pages(spark, texts), BUNDLE).collect()]
        for name in ("status", "article", "issues"):
            assert [row[name] for row in rows] == [one[name] for one in told]


def test_a_page_that_takes_too_long_is_a_row_with_an_issue(spark):
    endless = "said so.The next one" * 1_000_000
    rows = clean_frame(pages(spark, [*articles(2), endless, *articles(2)], 1), BUNDLE, timeout=4).collect()
    assert [row.status for row in rows] == ["ok", "ok", "error", "ok", "ok"]
    assert rows[2].issues[0].code == "timeout"


def test_a_profile_is_sent_to_the_executors_and_found_by_the_address(spark, tmp_path):
    line = "Enjoyed this piece? We need your help to keep the harbour radio on the air."
    profile = tmp_path / "site.json"
    repeated = {"line": line, "pages": 9, "share": 1, "sample": line}
    profile.write_text(json.dumps({"hosts": {"vale.example": {"pages": 9, "lines": [repeated]}}}))
    text = f"{ARTICLE.format(n=1)}\n{line}\n\nThey will lift it in spring, when the wind allows it, said the captain."
    frame = spark.createDataFrame([(host, text) for host in ("https://vale.example/1", "https://b.example/1")], "at string, text string")
    rows = clean_frame(frame.coalesce(1), BUNDLE, url="at", profile=profile).collect()
    assert [line in row.article.body for row in rows] == [False, True]


def test_other_columns_keep_their_types_and_values(spark):
    schema = "text string, n decimal(9,2), day date, tags array<string>, more map<string,int>, b binary"
    row = (ARTICLE.format(n=1), Decimal("1.50"), date(2021, 12, 3), ["a", None], {"x": 1}, b"\x00\xff")
    frame = spark.createDataFrame([row, (row[0], *[None] * 5)], schema)
    cleaned = clean_frame(frame, BUNDLE)
    assert cleaned.schema.fields[:6] == frame.schema.fields
    assert sorted(map(str, cleaned.select(frame.columns).collect())) == sorted(map(str, frame.collect()))


def test_nulls_newlines_and_empty_pages_each_give_one_row_and_their_issues(spark):
    texts = [None, "", "\n\n", 'one "line"\r\nwith \u2028 and \x00', ARTICLE.format(n=1)]
    rows = clean_frame(pages(spark, texts, 1), BUNDLE).collect()
    assert [row.id for row in rows] == [0, 1, 2, 3, 4]
    assert [row.status for row in rows] == ["error", "invalid", "invalid", "invalid", "ok"]
    assert rows[0].issues[0].code == "no-payload"
    assert rows[1].issues[0].field == "title"
    assert rows[3].text == texts[3]


def test_parquet_in_and_parquet_out_by_spark_submit(spark, tmp_path):
    source, target = str(tmp_path / "in"), str(tmp_path / "out")
    pages(spark, [*articles(20), None]).write.parquet(source)
    submit = Path(sys.executable).with_name("spark-submit")
    run = subprocess.run(
        [submit, "--master", "local[2]", "--conf", "spark.ui.enabled=false", JOB, source, target],
        capture_output=True, text=True, env={**os.environ, "PATH": f"{submit.parent}:{os.environ['PATH']}"},
    )
    assert run.returncode == 0, run.stderr
    # spark-submit sends what Python writes to either stream to its own stdout
    assert "winnow_job: 20 ok, 0 invalid, 1 error" in run.stdout
    out = spark.read.parquet(target)
    assert out.columns == ["id", "text", "status", "article", "issues"]
    assert out.where("article.title like 'Ferry%sinks off Vale'").count() == 20


def test_a_child_that_crashes_once_costs_a_retry_and_no_row(spark, child):
    crash = "if (seen === 100 && !existsSync(mark)) { writeFileSync(mark, ''); process.exit(3); } answer();"
    rows = clean_frame(pages(spark, articles(400)), child(crash)).collect()
    assert [row.id for row in rows] == list(range(400))


def test_a_child_that_always_crashes_fails_the_job_and_is_quoted(spark, child):
    crash = "if (seen === 100) { console.error('boom at row 100'); process.exit(3); } answer();"
    message = failure_of(clean_frame(pages(spark, articles(400)), child(crash)))
    assert "winnow exited 3 after 99 rows of this task" in message
    assert "boom at row 100" in message


def test_a_child_that_loses_a_row_fails_the_job(spark, child):
    message = failure_of(clean_frame(pages(spark, articles(10)), child("if (seen !== 3) answer();")))
    assert "lost or added rows after 4 rows of this task, 4 of 5" in message


def test_a_child_that_loses_a_row_and_adds_one_fails_the_job(spark, child):
    swap = "if (seen !== 3) answer(); if (seen === 4) answer();"
    message = failure_of(clean_frame(pages(spark, articles(10)), child(swap)))
    assert "winnow answered row 3 for 2" in message


def test_a_child_that_hangs_is_stopped_and_fails_the_job(spark, child):
    frame = clean_frame(pages(spark, articles(10)), child("if (seen < 3) answer();  else setInterval(() => {}, 1e6);"), timeout=2)
    message = failure_of(frame)
    assert "winnow lost or added rows" in message or "winnow was silent for 2 s" in message
    deaf = child("process.stdin.pause(); setInterval(() => {}, 1e6);")
    assert "was silent for 2 s" in failure_of(clean_frame(pages(spark, articles(2000)), deaf, timeout=2))


def test_a_node_that_is_not_there_is_named(spark, tmp_path):
    with pytest.raises(FileNotFoundError, match="no-such-node"):
        clean_frame(pages(spark, ["a"]), BUNDLE, node="no-such-node")


def test_a_column_that_is_not_there_or_already_there_is_refused_before_the_start(spark):
    frame = pages(spark, ["a"])
    with pytest.raises(SystemExit, match="body is not there"):
        clean_frame(frame, BUNDLE, column="body")
    with pytest.raises(SystemExit, match="already has status"):
        clean_frame(frame.withColumn("status", F.lit("x")), BUNDLE)


def test_taking_the_first_rows_only_ends_quietly_and_workers_serve_again(spark):
    cleaned = clean_frame(pages(spark, articles(300)), BUNDLE)
    assert len(cleaned.limit(5).collect()) == 5
    assert cleaned.count() == 300
