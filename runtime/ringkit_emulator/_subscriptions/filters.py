"""Event filters of subscriptions: parsed, validated, and matched against events."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NamedTuple
from urllib.parse import parse_qs, parse_qsl

from attrs import field, frozen

from ringkit_emulator._documents import Document
from ringkit_emulator._event_bus import Event
from ringkit_emulator._state.accounts import Account, Accounts, Extension
from ringkit_emulator._subscriptions.event_types import EventType, find_event_type
from ringkit_emulator._wire.errors import PlatformError

_HOST: Final = re.compile(r"https?://[^/]*", re.IGNORECASE)
_REMINDER_PATH: Final = "/restapi/v1.0/subscription/~"
_UNKNOWN_FILTER_CODE: Final = "SUB-508"
# Query parameters that select how much of a call is shown, not which events match.
_DETAIL_PARAMETERS: Final = frozenset({"detailedTelephonyState", "sipData"})


@frozen
class ReminderSchedule:
    """Send reminders from `threshold` seconds before the expiry, every `interval` seconds."""

    threshold: float
    interval: float


@frozen
class EventFilter:
    """One event filter of a subscription.

    `requested` is the filter as the client wrote it, `text` the same with all ids resolved, `path`
    the path that its events are published with. `allowed` are the values of its query by property
    name. `detailed` and `sip` say how much of a call its notifications contain. `presence` filters
    force encryption with PubNub.
    """

    requested: str
    text: str
    path: str
    allowed: Mapping[str, frozenset[str]] = field(factory=dict)
    detailed: bool = False
    sip: bool = False
    presence: bool = False
    reminder: ReminderSchedule | None = None

    def matches(self, event: Event) -> bool:
        """Return whether the filter selects an event.

        Query parameters for properties that the event does not have are ignored.
        """
        if event.filter != self.path:
            return False
        properties = event.query
        return all(
            _query_text(properties[name]) in values
            for name, values in self.allowed.items()
            if name in properties
        )

    def reduced(self, body: Document) -> Document:
        """Return an event body without the details of calls that the filter did not ask for."""
        if "activeCalls" not in body:
            return body
        if not self.detailed:
            omitted = ("activeCalls", "totalActiveCalls")
            return {name: value for name, value in body.items() if name not in omitted}
        if self.sip:
            return body
        calls = [{k: v for k, v in c.items() if k != "sipData"} for c in body["activeCalls"]]
        return body | {"activeCalls": calls}


class FilterError(Exception):
    """A filter that cannot be used, with the platform's error code and message."""

    def __init__(self, requested: str, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.requested = requested
        self.code = code
        self.message = message

    def document(self) -> Document:
        """Return an item of `disabledFilters`."""
        return {"filter": self.requested, "reason": self.code, "message": self.message}


@frozen
class Subscriber:
    """The user and the app permissions (`scope`) that filters are checked against."""

    user: Extension
    scope: frozenset[str]
    webinar: bool = False


class ParsedFilters(NamedTuple):
    """The filters of a request that can be used, and those that cannot."""

    accepted: Sequence[EventFilter]
    rejected: Sequence[FilterError]


class FilterParser:
    """Parses event filters for a subscriber.

    `shows_presence` returns whether an extension (by id) lets others see its presence.
    """

    def __init__(self, accounts: Accounts, shows_presence: Callable[[str], bool]) -> None:
        self._accounts = accounts
        self._shows_presence = shows_presence

    def parse_all(
        self, requested: Sequence[str], subscriber: Subscriber, *, lifetime: float
    ) -> ParsedFilters:
        """Return all filters parsed; raises PlatformError (400, 403) if none selects an event."""
        accepted: list[EventFilter] = []
        rejected: list[FilterError] = []
        for text in requested:
            try:
                accepted.append(self.parse(text, subscriber, lifetime=lifetime))
            except FilterError as error:
                rejected.append(error)
        if not accepted:
            first = rejected[0]
            status = 400 if first.code == _UNKNOWN_FILTER_CODE else 403
            raise PlatformError(status, first.code, first.message)
        if all(one.reminder is not None for one in accepted):
            message = "Subscription containing only reminder filter is not allowed"
            raise PlatformError(400, "SUB-515", message)
        return ParsedFilters(accepted, rejected)

    def parse(self, requested: str, subscriber: Subscriber, *, lifetime: float) -> EventFilter:
        """Return a filter parsed; raises FilterError.

        The `lifetime` of the subscription, in seconds, limits its reminders.
        """
        path, _, query = without_host(requested).partition("?")
        values = parse_qs(query, keep_blank_values=True)
        if path == _REMINDER_PATH and not subscriber.webinar:
            return _parse_reminder(requested, path, query, values, lifetime)
        found = find_event_type(path)
        if found is None or found[0].webinar != subscriber.webinar:
            raise _unknown_filter(requested)
        event_type, ids = found
        resolved = self._resolve(requested, event_type, ids, subscriber)
        _check_permission(requested, event_type, subscriber)
        return EventFilter(
            requested=requested,
            text=f"{resolved}?{query}" if query else resolved,
            path=event_type.published or resolved,
            allowed={
                name: frozenset(map(_query_text, texts))
                for name, texts in values.items()
                if name not in _DETAIL_PARAMETERS
            },
            detailed=_is_true(values, "detailedTelephonyState"),
            sip=_is_true(values, "sipData"),
            presence=event_type.presence,
        )

    def _resolve(
        self, requested: str, event_type: EventType, ids: dict[str, str], subscriber: Subscriber
    ) -> str:
        user = subscriber.user
        if ids.get("accountId", "~") not in ("~", user.account_id):
            raise FilterError(requested, "SUB-406", _MESSAGES["SUB-406"])
        resolved_ids = _resolve_ids(ids, user)
        if "extensionId" in resolved_ids:
            account = self._accounts.by_id[user.account_id]
            self._check_extension(requested, event_type, account, resolved_ids["extensionId"], user)
        return _fill(event_type.template, resolved_ids)

    def _check_extension(
        self,
        requested: str,
        event_type: EventType,
        account: Account,
        extension_id: str,
        user: Extension,
    ) -> None:
        extension = account.extensions.get(extension_id)
        if extension is None:
            in_other_account = self._accounts.extension(extension_id) is not None
            code = "SUB-406" if in_other_account else "SUB-408"
        elif event_type.own is not None and extension is not user:
            code = event_type.own
        elif event_type.presence and extension.type != "User":
            code = "SUB-402"
        elif (
            event_type.presence and extension is not user and not self._shows_presence(extension_id)
        ):
            code = "SUB-403"
        else:
            return
        raise FilterError(requested, code, _MESSAGES[code])


def event_for_filter(text: str, body: Document, user: Extension, at: float) -> Event:
    """Return an event that the event filter `text` selects, with the given body.

    `~` in the filter is replaced by the ids of `user`; its query becomes the properties of the
    event (`type=SMS`). `at` is in seconds since 1970. Raises ValueError if there is no such filter.
    """
    path, _, query = without_host(text).partition("?")
    found = find_event_type(path)
    if found is None:
        raise ValueError(f"nothing is ever published at {path}")
    event_type, ids = found
    resolved_ids = _resolve_ids(ids, user)
    return Event(
        filter=event_type.published or _fill(event_type.template, resolved_ids),
        body=body,
        account_id=resolved_ids.get("accountId", user.account_id),
        owner_id=resolved_ids.get("extensionId"),
        at=at,
        query=dict(parse_qsl(query)),
    )


def without_host(text: str) -> str:
    """Return a filter without scheme and host, if it is an absolute URL."""
    return _HOST.sub("", text, count=1) if _HOST.match(text) else text


def _resolve_ids(ids: dict[str, str], user: Extension) -> dict[str, str]:
    """Return path parameters with `~` replaced by the account and extension id of a user."""
    user_ids = {"accountId": user.account_id, "extensionId": user.id}
    return {n: user_ids.get(n, "~") if value == "~" else value for n, value in ids.items()}


def _fill(template: str, ids: dict[str, str]) -> str:
    return re.sub(r"\{(\w+)\}", lambda match: ids[match[1]], template)


def _check_permission(requested: str, event_type: EventType, subscriber: Subscriber) -> None:
    if event_type.permission is not None and event_type.permission not in subscriber.scope:
        message = f"The application needs the permission [{event_type.permission}]"
        raise FilterError(requested, "CMN-401", message)


def _parse_reminder(
    requested: str, path: str, query: str, values: dict[str, list[str]], lifetime: float
) -> EventFilter:
    try:
        threshold, interval = (float(values[name][0]) for name in ("threshold", "interval"))
    except (KeyError, ValueError) as error:
        raise _unknown_filter(requested) from error
    if not 0 < interval <= threshold / 2 or threshold > lifetime / 2:
        raise _unknown_filter(requested)
    return EventFilter(
        requested, f"{path}?{query}", path, reminder=ReminderSchedule(threshold, interval)
    )


def _unknown_filter(requested: str) -> FilterError:
    return FilterError(requested, _UNKNOWN_FILTER_CODE, f"Invalid event filters: [{requested}]")


def _is_true(values: dict[str, list[str]], name: str) -> bool:
    return values.get(name, ["false"])[-1].lower() == "true"


def _query_text(value: Any) -> str:
    """Return a property as text for comparison with a query, in which `+` is decoded to a space."""
    if isinstance(value, bool):
        return str(value).lower()
    return str(value).lstrip("+ ")


_MESSAGES: Final = {
    "SUB-402": "Presence is not available for this extension type",
    "SUB-403": "The user does not allow others to see the presence",
    "SUB-405": "Subscribing for messages of other extensions is not allowed",
    "SUB-406": "Subscribing for events of another account is not allowed",
    "SUB-408": "Subscribing for an unknown user is not allowed",
    "SUB-518": "Subscribing for changes of the favorites of another extension is not allowed",
    "SUB-527": "Subscribing for missed calls of another extension is not allowed",
    "SUB-530": "Subscribing for incoming calls of another extension is not allowed",
    "SUB-531": "Subscribing for the presence of lines of another extension is not allowed",
}
