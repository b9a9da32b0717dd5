"""Ids of the platform, which are numbers in some answers and texts in others."""

from __future__ import annotations

from ringkit._unset import Absent


def names_id(name: str) -> bool:
    """Return whether a member or argument of this Python name is an id, or several."""
    return name == "id" or name.endswith(("_id", "_ids"))


def same_id(first: str | int | Absent | None, second: str | int | Absent | None) -> bool:
    """Return whether two ids are those of one thing, as text or as number; absent ids are not.

    ::

        same_id(event.body.extension_id, extension.id)
    """
    if first is None or second is None or isinstance(first, Absent) or isinstance(second, Absent):
        return False
    return str(first) == str(second)
