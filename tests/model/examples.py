"""Models for tests, declared as generated ones are."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from ringkit._model import UNSET, Model, Unset, member, model
from ringkit._model.union import Union

Kind = Literal["Voice", "Fax"]


@model
class Party(Model):
    """A person or a phone number."""

    phone_number: str | Unset = UNSET
    name: str | Unset | None = UNSET


@model
class Circle(Model):
    """A shape."""

    kind: Literal["circle"]
    radius: float | Unset = UNSET


@model
class Square(Model):
    """Another shape."""

    kind: Literal["square"]
    side: float
    unit: str | Unset = UNSET


Shape = Union("Shape", "Circle", "Square", discriminator="kind",
              mapping={"circle": "Circle", "square": "Square"})  # fmt: skip
Figure = Union("Figure", "Circle", "Square")


@model
class Record(Model):
    """A model with a field of each shape."""

    id: str
    from_: Party | Unset = UNSET
    to: list[Party] | Unset = UNSET
    kind: Kind | Unset = UNSET
    count: int | Unset = UNSET
    ratio: float | Unset | None = UNSET
    ready: bool | Unset = UNSET
    start_time: datetime | Unset = UNSET
    times: list[datetime] | Unset = UNSET
    by_name: dict[str, Party] | Unset = UNSET
    counts: dict[str, int] | Unset = UNSET
    tags: list[str] | Unset = UNSET
    shape: Shape | Unset = UNSET  # type: ignore[valid-type]
    shapes: list[Shape] | Unset = UNSET  # type: ignore[valid-type]
    figure: Figure | Unset = UNSET  # type: ignore[valid-type]
    page: int | Literal["max"] | Unset = UNSET
    either: str | Party | Unset = UNSET
    free: Any | Unset = UNSET
    e164_form: str | Unset = member("e164Form", default=UNSET)
    access_token: str | Unset = member("access_token", default=UNSET, secret=True)
    child: Record | Unset = UNSET


@model
class Page(Model):
    """A list."""

    records: list[Record]


FULL: dict[str, Any] = {
    "id": "1",
    "from": {"phoneNumber": "+1", "name": None},
    "to": [{"phoneNumber": "+2"}, {}],
    "kind": "Voice",
    "count": 3,
    "ratio": 0.5,
    "ready": True,
    "startTime": "2026-01-02T03:04:05.1234567Z",
    "times": ["2026-01-02T03:04:05Z", "2026-01-02T03:04:05+0000"],
    "byName": {"a": {"name": "A"}},
    "counts": {"x": 1},
    "tags": ["a", "b"],
    "shape": {"kind": "circle", "radius": 2},
    "shapes": [{"kind": "square", "side": 1.5}, {"kind": "circle"}],
    "figure": {"kind": "square", "side": 2, "unit": "cm"},
    "page": "max",
    "either": {"phoneNumber": "+3"},
    "free": {"any": [1, {"thing": None}]},
    "e164Form": "+4",
    "access_token": "very secret",
    "child": {"id": "2"},
}
