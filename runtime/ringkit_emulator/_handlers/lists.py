"""Lists as the platform answers them."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call
from ringkit_emulator._wire.messages import Answer, json_answer
from ringkit_emulator._wire.pages import numbered_page

T = TypeVar("T")


def numbered_list(
    call: Call,
    items: Sequence[T],
    render: Callable[[T], Document],
    *,
    default: int = 100,
    maximum: int = 1000,
    navigation: bool = True,
) -> Answer:
    """Answer a page of ``items`` with ``paging``, and ``navigation`` unless told otherwise."""
    page = numbered_page(items, call.query, default=default, maximum=maximum)
    document: Document = {
        "uri": uri_with_query(call),
        "records": [render(item) for item in page.items],
        "paging": page.paging(),
    }
    if navigation:
        document["navigation"] = page.navigation(call.uri, call.request.query)
    return json_answer(200, document)


def uri_with_query(call: Call) -> str:
    """Return the address of the list with the query that was sent."""
    query = call.request.query_string
    return f"{call.uri}?{query}" if query else call.uri
