"""Header fields with case-insensitive names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


class Headers:
    """The header fields of one message; the values of repeated fields are joined by commas."""

    __slots__ = ("_fields",)

    def __init__(self, fields: Iterable[tuple[str, str]] = ()) -> None:
        self._fields: dict[str, str] = {}
        for name, value in fields:
            name = name.lower()
            old = self._fields.get(name)
            self._fields[name] = value if old is None else f"{old}, {value}"

    def get(self, name: str, default: str = "") -> str:
        """Return the value of a field, or `default` if it is absent."""
        return self._fields.get(name.lower(), default)

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._fields

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self._fields.items())

    def as_dict(self) -> dict[str, str]:
        """Return the fields with lower-case names."""
        return dict(self._fields)
