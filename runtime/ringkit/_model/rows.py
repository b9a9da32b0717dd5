"""Flat rows: models as dicts of scalars, for pandas, polars and CSV writers."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, cast

from ringkit._model.class_plan import Plan
from ringkit._model.json_object import JsonObject
from ringkit._model.json_shape import Ref
from ringkit._unset import NULL, UNSET


def rows_of(records: Iterable[Any]) -> Iterator[dict[str, Any]]:
    """Yield a flat dict for each model: `from_.phone_number` is the key `from_phone_number`.

    Every field with a scalar is a key, None where it has no value; objects inside are flattened,
    and have no keys where they are absent. Lists and maps are JSON texts. Times are `datetime`.
    """
    for record in records:
        yield row_of(record)


def row_of(record: Any) -> dict[str, Any]:
    """Return one flat dict; see `rows_of`."""
    row: dict[str, Any] = {}
    if isinstance(record, JsonObject):
        _add(row, "", record)
    else:
        row["value"] = record
    return row


def _add(row: dict[str, Any], prefix: str, record: JsonObject) -> None:
    plan: Plan = cast("Any", type(record))._plan_for(record._data)
    for field in plan.fields:
        name = f"{prefix}{field.name.rstrip('_')}"
        value = getattr(record, field.name) if field.wire in record._data else None
        if value is UNSET or value is NULL:
            value = None
        if value is None and isinstance(field.shape, Ref):
            continue
        if isinstance(value, JsonObject):
            _add(row, f"{name}_", value)
        elif isinstance(value, list | dict):
            row[name] = json.dumps(value, ensure_ascii=False, default=_plain)
        else:
            row[name] = value


def _plain(value: Any) -> Any:
    """Return plain data for a model or a time in a list."""
    return cast("Any", value).to_dict() if isinstance(value, JsonObject) else value.isoformat()
