"""Putting event filters together. Pure; used by the other modules of `ringkit.filters`."""

from __future__ import annotations

from typing import Any, Final, Literal

from ringkit._call.url_encoding import fill_path, query_pairs, query_text

Id = str | int
Direction = Literal["Inbound", "Outbound"]

V1: Final = "/restapi/v1.0"
#: How filters begin that need nothing before them.
_ROOTS: Final = ("/restapi/", "/team-messaging/", "/ai/", "/webinar/", "http://", "https://")


def normalise(event_filter: str) -> str:
    """Return a filter as the platform takes it: `/account/...` gets its `/restapi/v1.0`.

    Raises ValueError for a text that is no path and no address.
    """
    if event_filter.startswith(_ROOTS):
        return event_filter
    if not event_filter.startswith("/"):
        raise ValueError(
            f"an event filter is a path such as /restapi/v1.0/account/~/..., got {event_filter!r}"
        )
    return V1 + event_filter


def fill(template: str, query: dict[str, Any] | None = None, /, **ids: Id) -> str:
    """Return a filter with its ids and what of its query is not None."""
    pairs = query_pairs(query or {})
    path = fill_path(template, ids)
    return f"{path}?{query_text(pairs)}" if pairs else path


def of_account(
    account_id: Id, below: str, query: dict[str, Any] | None = None, /, **ids: Id
) -> str:
    """Return a filter below an account."""
    return fill(f"{V1}/account/{{account_id}}{below}", query, account_id=account_id, **ids)


def of_extension(
    account_id: Id, extension_id: Id, below: str, query: dict[str, Any] | None = None, /
) -> str:
    """Return a filter below an extension."""
    path = f"/extension/{{extension_id}}{below}"
    return of_account(account_id, path, query, extension_id=extension_id)
