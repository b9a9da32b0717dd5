"""The PubNub REST API that PubNub clients use: subscribing (long polling), presence, time.

No access token is needed: the subscriber key and the name of a channel are enough to read it.
Source: platform-facts.md, 13.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Final

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import UndescribedRoute
from ringkit_emulator._handlers.services import Services
from ringkit_emulator._subscriptions.pubnub import ChannelMessage, MessagePage
from ringkit_emulator._wire.messages import Answer, Request, json_answer

_TIMETOKEN: Final = re.compile(r"\d{1,19}")
_REGION: Final = 12
_NO_CALLBACK: Final = "0"


async def subscribe(services: Services, request: Request, path: Sequence[str]) -> Answer:
    """Return the messages of channels after a timetoken, as soon as there are any (protocol v2)."""
    key, names = path
    after = dict(request.query).get("tt", "0")
    if not services.subscriptions.pubnub.has_subscriber_key(key):
        return _unknown_key_error()
    if not _TIMETOKEN.fullmatch(after):
        return _error(400, "Invalid Timetoken")
    page = await services.subscriptions.pubnub.poll(names.split(","), int(after))
    document = {
        "t": {"t": str(page.timetoken), "r": _REGION},
        "m": [_envelope(key, message) for message in page.messages],
    }
    return json_answer(200, document)


async def subscribe_v1(services: Services, _request: Request, path: Sequence[str]) -> Answer:
    """Return the messages of channels after a timetoken, as JSON or JSONP (protocol v1)."""
    key, names, callback, after = path
    if not services.subscriptions.pubnub.has_subscriber_key(key):
        return _unknown_key_error()
    page = await services.subscriptions.pubnub.poll(names.split(","), int(after))
    return _json_or_jsonp(callback, _v1_document(names.split(","), page))


def accept_presence(services: Services, _request: Request, path: Sequence[str]) -> Answer:
    """Accept a heartbeat or a leave request of a client; the emulator does nothing with it."""
    key, _, action = path
    if not services.subscriptions.pubnub.has_subscriber_key(key):
        return _unknown_key_error()
    document = {"status": 200, "message": "OK", "service": "Presence"}
    return json_answer(200, document | {"action": "leave"} if action == "leave" else document)


def read_time(services: Services, _request: Request, _path: Sequence[str]) -> Answer:
    """Return the current time as a timetoken."""
    return json_answer(200, [services.subscriptions.pubnub.channels.now()])


def _envelope(key: str, message: ChannelMessage) -> Document:
    return {
        "a": "2",
        "f": 0,
        "i": "rc",
        "s": 1,
        "p": {"t": str(message.timetoken), "r": _REGION},
        "k": key,
        "c": message.channel,
        "d": message.payload,
    }


def _v1_document(names: list[str], page: MessagePage) -> list[object]:
    answer: list[object] = [[m.payload for m in page.messages], str(page.timetoken)]
    if len(names) > 1 and page.messages:
        answer.append(",".join(m.channel for m in page.messages))
    return answer


def _json_or_jsonp(callback: str, value: object) -> Answer:
    if callback == _NO_CALLBACK:
        return json_answer(200, value)
    script = f"{callback}({json.dumps(value)})".encode()
    return Answer(200, script, [("Content-Type", 'text/javascript; charset="UTF-8"')])


def _unknown_key_error() -> Answer:
    return _error(400, "Invalid Subscribe Key")


def _error(status: int, message: str) -> Answer:
    document = {"status": status, "error": True, "message": message, "service": "Subscribe"}
    return json_answer(status, document)


UNDESCRIBED_ROUTES: Final = (
    UndescribedRoute("GET", re.compile(r"/v2/subscribe/([^/]+)/([^/]+)/0"), subscribe),
    UndescribedRoute(
        "GET", re.compile(r"/subscribe/([^/]+)/([^/]+)/([^/]+)/(\d{1,19})"), subscribe_v1
    ),
    UndescribedRoute(
        "GET",
        re.compile(r"/v2/presence/sub-key/([^/]+)/channel/([^/]+)/(heartbeat|leave)"),
        accept_presence,
    ),
    UndescribedRoute("GET", re.compile(r"/time/0"), read_time),
)
