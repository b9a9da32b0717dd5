"""Which rate group a call counts for. Used by the engine.

The description says it for every operation, and an answer may say otherwise: then the answer is
believed, because applications may have groups of their own.
"""

from __future__ import annotations

import re
from typing import Any, Final

from ringkit._call.call import Call

#: Of raw calls, the shapes of this many addresses are remembered.
_MANY: Final = 1024
_VERSION: Final = re.compile(r"v\d+(\.\d+)?")
#: The group of operations that no limit holds for.
_UNLIMITED: Final = "nothrottling"


class Groups:
    """The rate group of each operation, in lower case; empty where none is known."""

    def __init__(self) -> None:
        self._learned: dict[str, str] = {}

    def of(self, call: Call[Any]) -> str:
        """Return the group that a call counts for."""
        operation = call.operation
        found = self._learned.get(operation.id or _shape(call))
        if found is None:
            found = operation.rate_group.lower()
        return "" if found == _UNLIMITED else found

    def learn(self, call: Call[Any], group: str) -> None:
        """Note the group that an answer named, where it is another one than was thought."""
        if len(self._learned) >= _MANY:
            self._learned.clear()
        self._learned[call.operation.id or _shape(call)] = group


def _shape(call: Call[Any]) -> str:
    """Return the method and path of a raw call with its ids left out."""
    segments = call.path.split("/")
    return f"{call.method} {'/'.join('*' if _is_id(part) else part for part in segments)}"


def _is_id(segment: str) -> bool:
    has_digit = any(letter.isdigit() for letter in segment)
    return segment == "~" or (has_digit and not _VERSION.fullmatch(segment))
