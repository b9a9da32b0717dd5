"""Event filters: what a client wrote, read and resolved, and whether an event is one of its own."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple
from urllib.parse import parse_qs

from ringkit_emulator._documents import Document
from ringkit_emulator._event_bus import Event
from ringkit_emulator._state.accounts import Account, Accounts, Extension
from ringkit_emulator._subscriptions.catalogue import Kind, find_kind
from ringkit_emulator._wire.errors import PlatformError

_HOST: Final = re.compile(r"https?://[^/]*", re.IGNORECASE)
_REMINDER: Final = "/restapi/v1.0/subscription/~"
_UNKNOWN: Final = "SUB-508"
_VIEWS: Final = frozenset({"detailedTelephonyState", "sipData"})


@dataclass(frozen=True, slots=True)
class Reminder:
    """When to remind of the end: from ``threshold`` seconds before it, every ``interval``."""

    threshold: float
    interval: float


@dataclass(frozen=True, slots=True)
class EventFilter:
    """One filter of a subscription.

    ``text`` is the filter with its ids resolved, ``path`` where its events are published.
    ``wanted`` are the values its query allows, by property; ``detailed`` and ``sip`` are how much
    of a call it shows. ``presence`` ones force encryption on PubNub. ``asked`` is what was sent.
    """

    asked: str
    text: str
    path: str
    wanted: Mapping[str, frozenset[str]] = field(default_factory=dict)
    detailed: bool = False
    sip: bool = False
    presence: bool = False
    reminder: Reminder | None = None

    def matches(self, event: Event) -> bool:
        """Whether the event is one of those asked for; what an event does not say, it may be."""
        if event.filter != self.path:
            return False
        known = event.query
        return all(_text(known[name]) in self.wanted[name] for name in self.wanted if name in known)

    def shaped(self, body: Document) -> Document:
        """Return a body with as much of its calls as the filter asks for."""
        if "activeCalls" not in body:
            return body
        if not self.detailed:
            hidden = ("activeCalls", "totalActiveCalls")
            return {name: value for name, value in body.items() if name not in hidden}
        if self.sip:
            return body
        calls = [{k: v for k, v in c.items() if k != "sipData"} for c in body["activeCalls"]]
        return body | {"activeCalls": calls}


class FilterError(Exception):
    """A filter that cannot serve: the platform's code and message for it."""

    def __init__(self, asked: str, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.asked = asked
        self.code = code
        self.message = message

    def document(self) -> Document:
        """Return an item of ``disabledFilters``."""
        return {"filter": self.asked, "reason": self.code, "message": self.message}


@dataclass(frozen=True, slots=True)
class Subscriber:
    """For whom filters are read: the user, the app permissions, and for what kind of list."""

    user: Extension
    scope: frozenset[str]
    webinar: bool = False


class ReadFilters(NamedTuple):
    """Filters that serve, and those that do not."""

    good: Sequence[EventFilter]
    bad: Sequence[FilterError]


class FilterReader:
    """Reads filters for a subscriber. ``shows_presence`` says who lets others see theirs."""

    def __init__(self, accounts: Accounts, shows_presence: Callable[[str], bool]) -> None:
        self._accounts = accounts
        self._shows_presence = shows_presence

    def read_all(
        self, asked: Sequence[str], subscriber: Subscriber, *, lifetime: float
    ) -> ReadFilters:
        """Return all filters read; raises PlatformError (400, 403) where none of them serves."""
        good: list[EventFilter] = []
        bad: list[FilterError] = []
        for text in asked:
            try:
                good.append(self.read(text, subscriber, lifetime=lifetime))
            except FilterError as error:
                bad.append(error)
        if not good:
            status = 400 if bad[0].code == _UNKNOWN else 403
            raise PlatformError(status, bad[0].code, bad[0].message)
        return ReadFilters(good, bad)

    def read(self, asked: str, subscriber: Subscriber, *, lifetime: float) -> EventFilter:
        """Return the filter that ``asked`` stands for; raises FilterError.

        ``lifetime`` of the subscription, in seconds, bounds its reminders.
        """
        path, _, query = without_host(asked).partition("?")
        values = parse_qs(query, keep_blank_values=True)
        if path == _REMINDER and not subscriber.webinar:
            return _reminder(asked, path, query, values, lifetime)
        found = find_kind(path)
        if found is None or found[0].webinar != subscriber.webinar:
            raise _unknown(asked)
        kind, ids = found
        resolved = self._resolved(asked, kind, ids, subscriber)
        _check_permission(asked, kind, subscriber)
        return EventFilter(
            asked=asked,
            text=f"{resolved}?{query}" if query else resolved,
            path=kind.published or resolved,
            wanted={n: frozenset(map(_text, v)) for n, v in values.items() if n not in _VIEWS},
            detailed=_is_true(values, "detailedTelephonyState"),
            sip=_is_true(values, "sipData"),
            presence=kind.presence,
        )

    def _resolved(self, asked: str, kind: Kind, ids: dict[str, str], subscriber: Subscriber) -> str:
        user = subscriber.user
        if ids.get("accountId", "~") not in ("~", user.account_id):
            raise FilterError(asked, "SUB-406", _SAYS["SUB-406"])
        own = {"accountId": user.account_id, "extensionId": user.id}
        real = {n: own.get(n, "~") if v == "~" else v for n, v in ids.items()}
        if "extensionId" in real:
            account = self._accounts.by_id[user.account_id]
            self._check_extension(asked, kind, account, real["extensionId"], user)
        return re.sub(r"\{(\w+)\}", lambda m: real[m[1]], kind.template)

    def _check_extension(
        self, asked: str, kind: Kind, account: Account, extension_id: str, user: Extension
    ) -> None:
        extension = account.extensions.get(extension_id)
        if extension is None:
            stranger = self._accounts.extension(extension_id) is not None
            code = "SUB-406" if stranger else "SUB-408"
        elif kind.messages and extension is not user:
            code = "SUB-405"
        elif kind.presence and extension.type != "User":
            code = "SUB-402"
        elif kind.presence and extension is not user and not self._shows_presence(extension_id):
            code = "SUB-403"
        else:
            return
        raise FilterError(asked, code, _SAYS[code])


def without_host(text: str) -> str:
    """Return a filter as a path, also where an absolute address was sent."""
    return _HOST.sub("", text, count=1) if _HOST.match(text) else text


def _check_permission(asked: str, kind: Kind, subscriber: Subscriber) -> None:
    if kind.permission is not None and kind.permission not in subscriber.scope:
        message = f"The application needs the permission [{kind.permission}]"
        raise FilterError(asked, "CMN-401", message)


def _reminder(
    asked: str, path: str, query: str, values: dict[str, list[str]], lifetime: float
) -> EventFilter:
    try:
        threshold, interval = (float(values[name][0]) for name in ("threshold", "interval"))
    except (KeyError, ValueError) as error:
        raise _unknown(asked) from error
    if not 0 < interval <= threshold / 2 or threshold > lifetime / 2:
        raise _unknown(asked)
    return EventFilter(asked, f"{path}?{query}", path, reminder=Reminder(threshold, interval))


def _unknown(asked: str) -> FilterError:
    return FilterError(asked, _UNKNOWN, f"Invalid event filters: [{asked}]")


def _is_true(values: dict[str, list[str]], name: str) -> bool:
    return values.get(name, ["false"])[-1].lower() == "true"


def _text(value: Any) -> str:
    """Return a property as it would stand in a query; there ``+`` reads as a space."""
    if isinstance(value, bool):
        return str(value).lower()
    return str(value).lstrip("+ ")


_SAYS: Final = {
    "SUB-402": "Presence is not available for this extension type",
    "SUB-403": "The user does not allow others to see the presence",
    "SUB-405": "Subscribing for messages of other extensions is not allowed",
    "SUB-406": "Subscribing for events of another account is not allowed",
    "SUB-408": "Subscribing for an unknown user is not allowed",
}
