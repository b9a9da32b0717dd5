"""The mark of what was left out. May be imported by every module."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal


class Unset(Enum):
    """The type of `UNSET`: neither a value nor JSON null, but not there at all.

    `UNSET` is false, so ``if message.subject:`` narrows to a value, and ``is UNSET`` tells what
    was left out from what is null or empty.
    """

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
