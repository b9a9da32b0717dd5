"""`UNSET` and `NULL`: what reading a member gives that was left out, or that is JSON null."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, Literal, NoReturn, Self, final

#: Methods that would change a value: calling them on an absent one would lose what is given.
_CHANGING: Final = frozenset(
    {
        "add", "append", "clear", "discard", "extend", "insert", "pop", "popitem", "remove",
        "reverse", "setdefault", "sort", "update",
    }
)  # fmt: skip


class Absent:
    """No value: reading through it gives no value again, and it is false and empty.

    An attribute of it and what a call of it returns are the absent value itself, so that a
    chain needs one `or` at its end::

        name = record.from_.name or "unknown"
        for attachment in message.attachments: ...   # nothing, if there are none
        f"{extension.name}"                          # the empty text

    A misspelt attribute is still an error for a type checker: the class of the value does not
    have it. Indexing raises IndexError, and methods that would change a value AttributeError.
    """

    __slots__ = ()

    def __getattr__(self, name: str) -> Self:
        if name.startswith("_"):
            raise AttributeError(name)
        if name in _CHANGING:
            raise AttributeError(f"{self!r} has no {name}(): there is no value to change")
        return self

    def __call__(self, *arguments: Any, **keywords: Any) -> Self:
        return self

    def __bool__(self) -> Literal[False]:
        return False

    def __len__(self) -> Literal[0]:
        return 0

    def __iter__(self) -> Iterator[NoReturn]:
        return iter(())

    def __contains__(self, item: object) -> Literal[False]:
        return False

    def __getitem__(self, key: object) -> NoReturn:
        raise IndexError(f"{self!r} is empty")

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{self!r} has no attributes to set")

    def __format__(self, spec: str) -> str:
        try:
            return format("", spec)
        except ValueError:  # a format of numbers
            return ""

    def __str__(self) -> str:
        return ""

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memory: dict[int, Any]) -> Self:
        return self

    def __reduce__(self) -> str:
        return repr(self)


@final
class Unset(Absent):
    """The type of `UNSET`: a member or argument that was left out.

    `isinstance(value, Unset)` tells it from `NULL`, from None and from a value, for type
    checkers too.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return "UNSET"


@final
class Null(Absent):
    """The type of `NULL`: JSON null where an object, an array or a time may stand.

    A scalar that is null is read as None, and so is an array or a time whose null is declared.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return "NULL"


UNSET: Final = Unset()
NULL: Final = Null()
