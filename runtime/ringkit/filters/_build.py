"""Builds event filters from path templates, ids and queries. Pure."""

from __future__ import annotations

from typing import Any, Final, Generic, Literal, TypeVar

from ringkit._call.url_encoding import Id, fill_path, id_text, query_pairs, query_text
from ringkit._unset import UNSET

Direction = Literal["Inbound", "Outbound"]

V1: Final = "/restapi/v1.0"
#: What a complete filter starts with.
_COMPLETE: Final = ("/restapi/", "/team-messaging/", "/ai/", "/webinar/", "http://", "https://")


#: The model of the notifications of a filter.
E = TypeVar("E", covariant=True)


class EventFilter(str, Generic[E]):
    """An event filter: a text that knows, for type checkers, the model of its notifications.

    `rc.subscription([filters.voicemail()])` iterates `VoicemailMessageEvent`. It is equal to the
    same text, and a text is accepted wherever a filter is.
    """

    __slots__ = ()


def normalise(event_filter: str) -> str:
    """Return a complete event filter: `/account/...` is prefixed with `/restapi/v1.0`.

    Raises ValueError for a text that is neither a path nor a URL, TypeError for no text.
    """
    if not isinstance(event_filter, str):
        raise TypeError(f"an event filter is a str, not {type(event_filter).__name__}")
    if event_filter.startswith(_COMPLETE):
        return event_filter
    if not event_filter.startswith("/"):
        raise ValueError(
            f"an event filter is a path such as /restapi/v1.0/account/~/..., got {event_filter!r}"
        )
    return V1 + event_filter


def fill(template: str, query: dict[str, Any] | None = None, /, **ids: Id) -> EventFilter[Any]:
    """Return a path with its ids filled in, and the values of `query` that are not None.

    Raises ValueError for an id that is empty or UNSET, in the query too: a filter without it would
    be one for everything.
    """
    for name, value in (query or {}).items():
        if value is UNSET:
            id_text(value, name)
    pairs = query_pairs(query or {})
    path = fill_path(template, ids)
    return EventFilter(f"{path}?{query_text(pairs)}" if pairs else path)


def account_filter(
    account_id: Id, below: str, query: dict[str, Any] | None = None, /, **ids: Id
) -> EventFilter[Any]:
    """Return a filter whose path is `below` an account."""
    return fill(f"{V1}/account/{{account_id}}{below}", query, account_id=account_id, **ids)


def extension_filter(
    account_id: Id, extension_id: Id, below: str, query: dict[str, Any] | None = None, /
) -> EventFilter[Any]:
    """Return a filter whose path is `below` an extension."""
    path = f"/extension/{{extension_id}}{below}"
    return account_filter(account_id, path, query, extension_id=extension_id)
