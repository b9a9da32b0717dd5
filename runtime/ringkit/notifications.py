"""Notifications: from the JSON envelope to the model of its event filter. Pure.

The table of filters is generated (`ringkit_api.events`) and loaded with the first notification.
Models are views: what an event has beyond or besides its description does no harm.
"""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast
from urllib.parse import parse_qsl, urlsplit

from ringkit._model import UNSET, Model, Unset, model
from ringkit._model.codec import decode_model

if TYPE_CHECKING:
    from ringkit_api.events import Event, EventFilter

#: Push notifications may hold the whole envelope in this member.
_PUSH: Final = "pn_apns"
_REMEMBERED: Final = 1024


@model
class UnknownEvent(Model):
    """A notification that no event filter of this version is known for; `body` is as it came."""

    uuid: str | Unset = UNSET
    event: str | Unset = UNSET
    timestamp: datetime | Unset = UNSET
    subscription_id: str | Unset = UNSET
    owner_id: str | Unset = UNSET
    body: Any = UNSET


class Kind(NamedTuple):
    """What an event path says: its filter (None: unknown), and whether it came with a query."""

    filter: EventFilter | None
    event: str
    queried: bool


def decode_notification(envelope: Any) -> Event:
    """Return the model that a JSON envelope stands for; never raises for what is in it.

    The model is that of the event filter (facts of the guide), `UnknownEvent` for others.
    """
    envelope = unwrapped(envelope)
    if not isinstance(envelope, dict):
        return UnknownEvent(body=envelope)
    name = _name(kind_of(str(envelope.get("event", ""))), envelope)
    return cast("Event", decode_model(_model(name), envelope))


def unwrapped(envelope: Any) -> Any:
    """Return the envelope itself, taken out of the wrapping that mobile push gives it."""
    if isinstance(envelope, dict) and "event" not in envelope:
        inner = envelope.get(_PUSH)
        if isinstance(inner, dict) and "event" in inner:
            return inner
    return envelope


@lru_cache(_REMEMBERED)
def kind_of(event: str) -> Kind:
    """Return what is known about an event path with resolved ids, an address included."""
    from ringkit_api.events import FILTERS

    try:
        parts = urlsplit(event)
    except ValueError:
        return Kind(None, "", queried=False)
    segments = parts.path.rstrip("/").split("/")
    query = dict(parse_qsl(parts.query))
    for candidate in FILTERS:
        if _fits(candidate.path.split("/"), segments):
            return Kind(candidate, _variant(candidate, query), queried=bool(query))
    return Kind(None, "", queried=bool(query))


def _fits(pattern: list[str], segments: list[str]) -> bool:
    return len(pattern) == len(segments) and all(
        wanted == found or (wanted.startswith("{") and found != "")
        for wanted, found in zip(pattern, segments, strict=True)
    )


def _variant(candidate: EventFilter, query: dict[str, str]) -> str:
    for wanted, event in candidate.variants:
        if all(query.get(name, "").lower() == value for name, value in wanted.items()):
            return event
    return candidate.event


def _name(kind: Kind, envelope: dict[str, Any]) -> str:
    """Return the name of the model; where the path lost its query, the body tells."""
    body = envelope.get("body")
    if kind.queried or kind.filter is None or not kind.filter.variants:
        return kind.event
    if not isinstance(body, dict):
        return kind.event
    names = [kind.event, *reversed([event for _, event in kind.filter.variants])]
    return max(names, key=lambda name: len(_members(name) & body.keys()))


@lru_cache(_REMEMBERED)
def _members(name: str) -> frozenset[str]:
    """Return the members that the body of a model of an event may have."""
    from ringkit._model.fields import plan_of
    from ringkit._model.json_shape import Ref

    plan = plan_of(_model(name))
    for field in plan.fields:
        if field.wire == "body" and isinstance(field.shape, Ref):
            return plan_of(plan.load(field.shape.name)).wire_names
    return frozenset()


@lru_cache(_REMEMBERED)
def _model(name: str) -> type[Model]:
    if not name:
        return UnknownEvent
    from ringkit_api import models

    found: type[Model] = getattr(models, name)
    return found
