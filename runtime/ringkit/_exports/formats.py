"""Formats of exports: JSON Lines, CSV and Parquet, written from records as JSON objects."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import IO, Any, Final, TypeAlias

from ringkit._exports.columns import Column, Kind
from ringkit.errors import MissingPackageError

#: Writes records to a file: (file, columns, records).
Writer: TypeAlias = Callable[[IO[bytes], Sequence[Column], Iterable[dict[str, Any]]], None]

#: Records that are in memory at once.
_BATCH: Final = 1_000


def format_of(name: str) -> Writer:
    """Return the writer for the name of a file. Raises ValueError for an unknown ending."""
    for ending, writer in _WRITERS.items():
        if name.lower().endswith(ending):
            return writer
    raise ValueError(f"{name!r} ends in none of {', '.join(_WRITERS)}: the format is not known")


def check_library(name: str) -> None:
    """Raise RingkitError if the library is missing that writes the format of a file."""
    if format_of(name) is _write_parquet:
        _pyarrow()


def json_line(record: dict[str, Any]) -> bytes:
    """Return a record as a line of JSON."""
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _write_lines(
    file: IO[bytes], _columns: Sequence[Column], records: Iterable[dict[str, Any]]
) -> None:
    for record in records:
        file.write(json_line(record))


def _write_csv(
    file: IO[bytes], columns: Sequence[Column], records: Iterable[dict[str, Any]]
) -> None:
    """Write CSV (RFC 4180) in UTF-8, with a header; a truth is `true` or `false`."""
    text = io.StringIO()
    rows = csv.writer(text)

    def flush() -> None:
        file.write(text.getvalue().encode())
        text.seek(0)
        text.truncate()

    rows.writerow([column.name for column in columns])
    for batch in _batches(records):
        rows.writerows([[_cell(column.read(record)) for column in columns] for record in batch])
        flush()
    flush()


def _cell(value: Any) -> Any:
    return ("false", "true")[value] if isinstance(value, bool) else value


def _pyarrow() -> tuple[Any, Any]:
    """Return the module `pyarrow` and its class of writers."""
    try:
        import pyarrow as arrow
        from pyarrow.parquet import ParquetWriter
    except ImportError:
        raise MissingPackageError("Parquet needs pyarrow: pip install 'ringkit[parquet]'") from None
    return arrow, ParquetWriter


def _write_parquet(
    file: IO[bytes], columns: Sequence[Column], records: Iterable[dict[str, Any]]
) -> None:
    arrow, writer_class = _pyarrow()
    types: dict[Kind, Any] = {
        "text": arrow.string(),
        "json": arrow.string(),
        "whole number": arrow.int64(),
        "number": arrow.float64(),
        "truth": arrow.bool_(),
        "time": arrow.timestamp("us", "UTC"),
    }
    schema = arrow.schema([(column.name, types[column.kind]) for column in columns])
    with writer_class(file, schema) as writer:
        for batch in _batches(records):
            values = {
                column.name: [_typed(column.kind, column.read(record)) for record in batch]
                for column in columns
            }
            writer.write_table(arrow.table(values, schema))


def _typed(kind: Kind, value: Any) -> Any:
    """Return a value in the type of its column: the platform sends some ids as numbers."""
    if value is None:
        return None
    try:
        match kind:
            case "text":
                return value if isinstance(value, str) else json.dumps(value)
            case "whole number":
                return int(value)
            case "number":
                return float(value)
            case "time":
                return datetime.fromisoformat(value)
            case "truth":
                return value if isinstance(value, bool) else None
    except (TypeError, ValueError):
        return None
    return value


def _batches(records: Iterable[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    found = iter(records)
    while batch := list(islice(found, _BATCH)):
        yield batch


_WRITERS: Final[dict[str, Writer]] = {
    ".jsonl": _write_lines,
    ".ndjson": _write_lines,
    ".csv": _write_csv,
    ".parquet": _write_parquet,
}
