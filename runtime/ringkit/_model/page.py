"""`Page`: the base of models that hold the records of a list, and iterate all of them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, ClassVar, Generic, TypeVar

from ringkit._model.base import Model
from ringkit._model.fields import plan_of

Item = TypeVar("Item")


class Page(Model, Generic[Item]):
    """The answer of a list operation: one page at hand, and every record by iterating.

    ::

        for record in rc.api.call_log.read_user_call_log(date_from=start):
            ...

    Iterating yields the records of this page, then fetches the pages that follow as they are
    needed, with the client and the options of the first request. The fields are those of this
    page. With an `AsyncRingCentral` use `async for`. A page that no client sent for (made by
    hand, or taken out of a larger answer) has its own records only.

    Raises what sending a request raises.
    """

    __slots__ = ("_follow",)

    #: The JSON name of the member with the records, with dots for members inside.
    _records: ClassVar[str] = "records"
    _follow: Callable[..., Any]

    def follow_with(self, pages: Callable[..., Any]) -> None:
        """Continue with `pages(first=self)` when the records are iterated."""
        self._follow = pages

    def __iter__(self) -> Iterator[Item]:
        follow = getattr(self, "_follow", None)
        if follow is None:
            return iter(self._own_records())
        pages: Any = follow(first=self)
        if not hasattr(pages, "__iter__"):
            raise TypeError("this page was read with an AsyncRingCentral: use `async for`")
        found: Iterator[Item] = iter(pages)
        return found

    def __aiter__(self) -> AsyncIterator[Item]:
        follow = getattr(self, "_follow", None)
        if follow is None:
            return self._own_records_async()
        pages: Any = follow(first=self)
        if not hasattr(pages, "__aiter__"):
            raise TypeError("this page was read with a RingCentral: use `for`")
        found: AsyncIterator[Item] = aiter(pages)
        return found

    def to_rows(self) -> list[dict[str, Any]]:
        """Return a flat dict for each record of this page, for pandas or polars."""
        from ringkit._model.rows import rows_of

        return list(rows_of(self._own_records()))

    def _own_records(self) -> list[Item]:
        return records_at(self, type(self)._records)

    async def _own_records_async(self) -> AsyncIterator[Item]:
        for record in self._own_records():
            yield record


def records_at(page: Any, path: str) -> list[Any]:
    """Return the typed records of a page, empty if it leaves them out.

    `path` is the JSON name of the list, with dots for members inside.
    """
    found = page
    for wire in path.split("."):
        if not isinstance(found, Model) or found._data.get(wire) is None:
            return []
        field = plan_of(type(found)).by_wire.get(wire)
        found = None if field is None else getattr(found, field.name)
    return found if isinstance(found, list) else []
