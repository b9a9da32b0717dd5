"""The sentinel `UNSET` for arguments and members that were left out."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal


class Unset(Enum):
    """The type of `UNSET`: neither a value nor JSON null, but missing.

    `UNSET` is false, so ``if message.subject:`` narrows to a value; ``is UNSET`` distinguishes a
    missing member from one that is null or empty.
    """

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
