"""The rate group of each operation: from its description, corrected by response headers."""

from __future__ import annotations

import re
from typing import Any, Final

from ringkit._call.call import Call

#: How many groups learned from responses are kept before all of them are dropped.
_MAX_LEARNED: Final = 1024
_VERSION: Final = re.compile(r"v\d+(\.\d+)?")
#: The group of operations without a rate limit (platform-facts.md, 3.1).
_UNLIMITED: Final = "nothrottling"


class RateGroups:
    """The rate group of each operation, in lower case; empty if unknown or unlimited.

    A group named by a response wins over the description: an application may have its own groups.
    """

    def __init__(self) -> None:
        self._learned: dict[str, str] = {}

    def group_of(self, call: Call[Any]) -> str:
        """Return the group that a call counts in, empty if unknown or unlimited."""
        operation = call.operation
        group = self._learned.get(operation.id or _path_pattern(call))
        if group is None:
            group = operation.rate_group.lower()
        return "" if group == _UNLIMITED else group

    def learn(self, call: Call[Any], group: str) -> None:
        """Remember the group that the response to a call named."""
        if len(self._learned) >= _MAX_LEARNED:
            self._learned.clear()
        self._learned[call.operation.id or _path_pattern(call)] = group


def _path_pattern(call: Call[Any]) -> str:
    """Return the method and path of an untyped call, with `*` in place of each id."""
    segments = call.path.split("/")
    return f"{call.method} {'/'.join('*' if _is_id(part) else part for part in segments)}"


def _is_id(segment: str) -> bool:
    has_digit = any(letter.isdigit() for letter in segment)
    return segment == "~" or (has_digit and not _VERSION.fullmatch(segment))
