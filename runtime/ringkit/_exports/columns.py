"""`columns_of`: the columns of a model class, the same for every record. Pure."""

from __future__ import annotations

import json
from typing import Any, Final, Literal, NamedTuple, TypeAlias, cast

from ringkit._helpers.operations import member_class
from ringkit._model.class_plan import Field, Plan
from ringkit._model.json_object import JsonObject
from ringkit._model.json_shape import Ref, Scalar, Timestamp

#: Objects in objects are columns down to this depth, and JSON texts below it.
_DEPTH: Final = 3
Kind: TypeAlias = Literal["text", "whole number", "number", "truth", "time", "json"]
_KINDS: Final[dict[type, Kind]] = {str: "text", int: "whole number", float: "number", bool: "truth"}


class Column(NamedTuple):
    """A column: its name, the JSON names on the way to its value, and the kind of its values.

    The names are those of `ringkit.rows_of`: `from_.phone_number` is `from_phone_number`.
    """

    name: str
    path: tuple[str, ...]
    kind: Kind

    def read(self, record: dict[str, Any]) -> Any:
        """Return the value in the JSON object of a record, None if there is none."""
        value: Any = record
        for name in self.path:
            if not isinstance(value, dict):
                return None
            value = value.get(name)
        if self.kind == "json" and value is not None:
            return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        return value


def columns_of(kind: type[JsonObject]) -> tuple[Column, ...]:
    """Return the columns of a model class, in the order of its fields."""
    return tuple(_columns(_plan(kind), "", (), (kind,)))


def _plan(kind: Any) -> Plan:
    return cast("Plan", kind._plan_for({}))


def _columns(
    plan: Plan, prefix: str, path: tuple[str, ...], parents: tuple[type, ...]
) -> list[Column]:
    found: list[Column] = []
    for field in plan.fields:
        name, here = f"{prefix}{field.name.rstrip('_')}", (*path, field.wire)
        inner = _class_of(plan, field)
        if inner is not None and inner not in parents and len(here) < _DEPTH:
            found += _columns(_plan(inner), f"{name}_", here, (*parents, inner))
        else:
            found.append(Column(name, here, _kind_of(field)))
    return found


def _class_of(plan: Plan, field: Field) -> type[JsonObject] | None:
    """Return the class of a field that is one object, None for others and for unions."""
    if not isinstance(field.shape, Ref):
        return None
    found = plan.load(field.shape.name)
    return found if isinstance(found, type) and issubclass(found, JsonObject) else None


def _kind_of(field: Field) -> Kind:
    match field.shape:
        case Timestamp():
            return "time"
        case Scalar(types) if len(types) == 1:
            return _KINDS[types[0]]
        case Scalar():
            return "text"
    return "json"


def item_class(call: Any) -> type[JsonObject]:
    """Return the model class of the records of a list operation."""
    return member_class(call.operation, call.operation.paging.records)
