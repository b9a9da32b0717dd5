"""Numbers as options: those that `float` takes and nothing can be done with are refused."""

from __future__ import annotations

import math
from typing import Any, Final

import click
from click.types import FloatParamType

#: More seconds than a wait of the operating system may have; a year is enough for all.
_LONGEST_SECONDS: Final = 366 * 86_400.0


class FiniteNumber(FloatParamType):
    """The type of an option that is a number, neither `nan` nor `inf`."""

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        """Return the number of a text."""
        found = float(super().convert(value, param, ctx))
        if not math.isfinite(found):
            self.fail(f"{value!r} is no finite number.", param, ctx)
        return found


class Seconds(click.FloatRange, FiniteNumber):
    """The type of an option that is a time in seconds: above 0, or at least `shortest`."""

    def __init__(self, shortest: float = 0) -> None:
        super().__init__(min=shortest, min_open=shortest == 0)

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        """Return the seconds of a text."""
        found = float(super().convert(value, param, ctx))
        if found > _LONGEST_SECONDS:
            self.fail(f"{value} seconds are longer than a year.", param, ctx)
        return found
