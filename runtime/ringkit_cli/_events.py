"""Events as lines for people. Pure: what is unexpected in them is shown as it is."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

from ringkit_cli._invocation import printable

if TYPE_CHECKING:
    from ringkit import Model

#: How much of an event that has no text of its own is shown.
_SHOWN_LENGTH: Final = 160
_ENVELOPE: Final = frozenset({"uuid", "event", "timestamp", "subscriptionId", "ownerId"})


def event_row(event: Model) -> tuple[str, str, str]:
    """Return when an event happened, what kind of event it is, and what it says."""
    envelope: dict[str, Any] = event.to_dict()
    kind = type(event).__name__.removesuffix("Event")
    if kind == "Unknown":
        kind = str(envelope.get("event", "?"))
    body = envelope.get("body")
    if body is None:
        body = {name: each for name, each in envelope.items() if name not in _ENVELOPE}
    return str(envelope.get("timestamp", "")), kind, printable(describe(body))


def describe(body: Any) -> str:
    """Return one line of text about the body of a notification."""
    if isinstance(body, Mapping):
        for members, text in _TEXTS:
            if members <= body.keys():
                try:
                    return text(body)
                except (AttributeError, TypeError):
                    break  # not as it is described: shown as it is
    shown = json.dumps(body, ensure_ascii=False, default=str)
    return shown if len(shown) <= _SHOWN_LENGTH else f"{shown[:_SHOWN_LENGTH]}…"


def _end(party: Any) -> str:
    """Return the name and number of one end of a call or message."""
    if isinstance(party, str):
        return party
    number = party.get("phoneNumber") or party.get("extensionNumber") or ""
    name = party.get("name") or ""
    return f"{name} ({number})" if name and number else str(name or number or "unknown")


def _all_ends(parties: Iterable[Any] | Mapping[str, Any]) -> str:
    each = [parties] if isinstance(parties, Mapping) else parties
    return ", ".join(_end(party) for party in each) or "unknown"


def _message(body: Mapping[str, Any]) -> str:
    ends = f"{_end(body['from'])} -> {_all_ends(body['to'])}"
    subject = body.get("subject") or body.get("text")
    return f"{body['type']} {ends}: {subject}" if subject else f"{body['type']} {ends}"


def _message_changes(body: Mapping[str, Any]) -> str:
    counts = [
        f"{change['type']} {change.get('newCount', 0)} new, {change.get('updatedCount', 0)} updated"
        for change in body["changes"]
    ]
    return "; ".join(counts)


def _call_parties(body: Mapping[str, Any]) -> str:
    parties = [
        f"{party.get('direction', '')} {_end(party.get('from', {}))} -> "
        f"{_end(party.get('to', {}))}: {_status(party.get('status', {}))}".strip()
        for party in body["parties"]
    ]
    return f"call {body['telephonySessionId']}: {'; '.join(parties)}"


def _status(status: Mapping[str, Any]) -> str:
    code = str(status.get("code", "?"))
    return f"{code} ({status['reason']})" if status.get("reason") else code


def _presence(body: Mapping[str, Any]) -> str:
    states = ", ".join(
        str(body[name])
        for name in ("presenceStatus", "telephonyStatus", "dndStatus")
        if body.get(name)
    )
    return f"extension {body['extensionId']}: {states or 'changed'}"


def _missed_call(body: Mapping[str, Any]) -> str:
    return f"{body['from']} -> {body.get('toName') or body['to']}"


#: Which members a body has, and how it is told; the first that fits.
_TEXTS: Final[tuple[tuple[frozenset[str], Callable[[Mapping[str, Any]], str]], ...]] = (
    (frozenset({"telephonySessionId", "parties"}), _call_parties),
    (frozenset({"from", "to", "type"}), _message),
    (frozenset({"changes"}), _message_changes),
    (frozenset({"action", "from", "to"}), _missed_call),
    (frozenset({"extensionId", "telephonyStatus"}), _presence),
    (frozenset({"extensionId", "presenceStatus"}), _presence),
)
