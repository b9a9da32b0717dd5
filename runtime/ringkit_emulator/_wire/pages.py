"""Numbered pages of lists: selection by the query, and the members `paging` and `navigation`.

See docs/platform-facts.md, section 5.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Any, Generic, TypeVar
from urllib.parse import urlencode

from attrs import frozen

from ringkit_emulator._documents import Document
from ringkit_emulator._wire.errors import bad_parameter

T = TypeVar("T")


@frozen
class NumberedPage(Generic[T]):
    """One page of a list of `total` items (styles A and B); the first page is 1."""

    items: Sequence[T]
    page: int
    per_page: int
    total: int

    @property
    def pages(self) -> int:
        """The number of pages of the list, at least 1."""
        return max(1, ceil(self.total / self.per_page))

    def paging(self, *, totals: bool = True) -> Document:
        """Return the `paging` member; some operations leave out the totals."""
        start = (self.page - 1) * self.per_page
        paging: Document = {"page": self.page, "perPage": self.per_page}
        if self.items:
            paging |= {"pageStart": start, "pageEnd": start + len(self.items) - 1}
        if not totals:
            return paging
        return paging | {"totalPages": self.pages, "totalElements": self.total}

    def navigation(self, uri: str, query: Sequence[tuple[str, str]]) -> Document:
        """Return the `navigation` member: URLs of the other pages, with the same query."""
        rest = [(name, value) for name, value in query if name not in ("page", "perPage")]

        def link(page: int) -> Document:
            arguments = [*rest, ("page", str(page)), ("perPage", str(self.per_page))]
            return {"uri": f"{uri}?{urlencode(arguments)}"}

        navigation = {"firstPage": link(1)}
        if self.page < self.pages:
            navigation["nextPage"] = link(self.page + 1)
        if self.page > 1:
            navigation["previousPage"] = link(self.page - 1)
        return navigation | {"lastPage": link(self.pages)}


def numbered_page(
    items: Sequence[T], query: dict[str, Any], *, default: int = 100, maximum: int = 1000
) -> NumberedPage[T]:
    """Return the page that `page` and `perPage` of the query select.

    Raises PlatformError (CMN-101) for a number out of range.
    """
    page = query.get("page", 1)
    per_page = query.get("perPage", default)
    if per_page in ("max", "all"):
        per_page = maximum
    if page < 1 or page > 1000:
        raise bad_parameter("page", page)
    if per_page < 1:
        raise bad_parameter("perPage", per_page)
    per_page = min(per_page, maximum)
    start = (page - 1) * per_page
    return NumberedPage(items[start : start + per_page], page, per_page, len(items))
