"""Decodes notifications: from a JSON envelope to the model of its event filter. Pure.

The table of event filters is generated (`ringkit_api.events`) and loaded with the first
notification. Models are lazy views of the JSON: fields that are unknown, missing or of another type
than described do no harm until they are read.
"""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast
from urllib.parse import parse_qsl, urlsplit

from ringkit._json import loads
from ringkit._model import UNSET, Model, Unset, model
from ringkit._model.codec import decode_model

if TYPE_CHECKING:
    from ringkit_api.events import Event, EventFilter

__all__ = ["UnknownEvent", "decode_notification"]

#: The member in which mobile push notifications hold the envelope (platform-facts.md, 9.1).
_PUSH_MEMBER: Final = "pn_apns"
_CACHE_SIZE: Final = 1024


@model
class UnknownEvent(Model):
    """A notification of an event filter that this version does not know; `body` is its JSON."""

    uuid: str | Unset = UNSET
    event: str | Unset = UNSET
    timestamp: datetime | Unset = UNSET
    subscription_id: str | Unset = UNSET
    owner_id: str | Unset = UNSET
    body: Any = UNSET


class FilterMatch(NamedTuple):
    """The event filter that an event path belongs to.

    `filter` is None if it is unknown, `event` the name of the model (empty if unknown), `has_query`
    whether the path came with a query.
    """

    filter: EventFilter | None
    event: str
    has_query: bool


def decode_notification(envelope: Any) -> Event:
    """Return the model of a JSON envelope, parsed or as the bytes of a queue.

    It is the model of the event filter, `UnknownEvent` if that is unknown. Raises ValueError for
    bytes that are not JSON; no other content raises anything.
    """
    if isinstance(envelope, bytes | bytearray | memoryview):
        envelope = loads(bytes(envelope))
    envelope = unwrap(envelope)
    if not isinstance(envelope, dict):
        return UnknownEvent(body=envelope)
    name = _model_name(match_filter(str(envelope.get("event", ""))), envelope)
    return cast("Event", decode_model(_model_class(name), envelope))


def unwrap(envelope: Any) -> Any:
    """Return the envelope itself, without the wrapping of mobile push notifications."""
    if isinstance(envelope, dict) and "event" not in envelope:
        inner = envelope.get(_PUSH_MEMBER)
        if isinstance(inner, dict) and "event" in inner:
            return inner
    return envelope


@lru_cache(_CACHE_SIZE)
def match_filter(event: str) -> FilterMatch:
    """Return the event filter of an event path with resolved ids; an absolute URL is accepted."""
    from ringkit_api.events import FILTERS

    try:
        parts = urlsplit(event)
    except ValueError:
        return FilterMatch(None, "", has_query=False)
    segments = parts.path.rstrip("/").split("/")
    query = dict(parse_qsl(parts.query))
    for candidate in FILTERS:
        if _matches(candidate.path.split("/"), segments):
            return FilterMatch(candidate, _variant(candidate, query), has_query=bool(query))
    return FilterMatch(None, "", has_query=bool(query))


def _matches(pattern: list[str], segments: list[str]) -> bool:
    return len(pattern) == len(segments) and all(
        expected == found or (expected.startswith("{") and found != "")
        for expected, found in zip(pattern, segments, strict=True)
    )


def _variant(candidate: EventFilter, query: dict[str, str]) -> str:
    """Return the model name that the query selects: a filter may have several."""
    for required, event in candidate.variants:
        if all(query.get(name, "").lower() == value for name, value in required.items()):
            return event
    return candidate.event


def _model_name(match: FilterMatch, envelope: dict[str, Any]) -> str:
    """Return the model name; if the path came without its query, the one that fits the body best.

    The platform does not always repeat the query of the filter in the path of the event.
    """
    body = envelope.get("body")
    if match.has_query or match.filter is None or not match.filter.variants:
        return match.event
    if not isinstance(body, dict):
        return match.event
    names = [match.event, *reversed([event for _, event in match.filter.variants])]
    return max(names, key=lambda name: len(_body_members(name) & body.keys()))


@lru_cache(_CACHE_SIZE)
def _body_members(name: str) -> frozenset[str]:
    """Return the JSON names of the fields of the body of a model."""
    from ringkit._model.fields import plan_of
    from ringkit._model.json_shape import Ref

    plan = plan_of(_model_class(name))
    for field in plan.fields:
        if field.wire == "body" and isinstance(field.shape, Ref):
            return plan_of(plan.load(field.shape.name)).wire_names
    return frozenset()


@lru_cache(_CACHE_SIZE)
def _model_class(name: str) -> type[Model]:
    if not name:
        return UnknownEvent
    from ringkit_api import models

    found: type[Model] = getattr(models, name)
    return found
