"""PubNub as its clients call it: polls for messages, presence, the time (wire notes).

No access token is needed: whoever knows a subscriber key and a channel may read it.
"""

import json
import re
from typing import Final
from urllib.parse import unquote

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.services import Services
from ringkit_emulator._subscriptions.pubnub import ChannelMessage, MessagePage
from ringkit_emulator._wire.messages import Answer, Request, json_answer

SUBSCRIBE: Final = re.compile(r"/v2/subscribe/([^/]+)/([^/]+)/0")
OLD_SUBSCRIBE: Final = re.compile(r"/subscribe/([^/]+)/([^/]+)/([^/]+)/(\d{1,19})")
PRESENCE: Final = re.compile(r"/v2/presence/sub-key/([^/]+)/channel/([^/]+)/(heartbeat|leave)")
TIME: Final = re.compile(r"/time/0")

_TIMETOKEN: Final = re.compile(r"\d{1,19}")
_REGION: Final = 12
_PLAIN: Final = "0"


async def subscribe(services: Services, request: Request) -> Answer:
    """Answer the messages after a timetoken, as soon as there are any."""
    key, names, *_ = _parts(SUBSCRIBE, request)
    after = dict(request.query).get("tt", "0")
    if not services.subscriptions.pubnub.has_subscriber_key(key):
        return _unknown_key()
    if not _TIMETOKEN.fullmatch(after):
        return _refusal(400, "Invalid Timetoken")
    page = await services.subscriptions.pubnub.poll(names.split(","), int(after))
    document = {
        "t": {"t": str(page.timetoken), "r": _REGION},
        "m": [_envelope(key, message) for message in page.messages],
    }
    return json_answer(200, document)


async def subscribe_as_before(services: Services, request: Request) -> Answer:
    """Answer the same to a client of the first protocol, which may want a JavaScript call."""
    key, names, callback, after = _parts(OLD_SUBSCRIBE, request)
    if not services.subscriptions.pubnub.has_subscriber_key(key):
        return _unknown_key()
    page = await services.subscriptions.pubnub.poll(names.split(","), int(after))
    return _called(callback, _as_before(names.split(","), page))


def hear_presence(services: Services, request: Request) -> Answer:
    """Take note that a client is there, or leaves."""
    key, _, what = _parts(PRESENCE, request)
    if not services.subscriptions.pubnub.has_subscriber_key(key):
        return _unknown_key()
    document = {"status": 200, "message": "OK", "service": "Presence"}
    return json_answer(200, document | {"action": "leave"} if what == "leave" else document)


def tell_time(services: Services, _request: Request) -> Answer:
    """Answer the present as a timetoken."""
    return json_answer(200, [services.subscriptions.pubnub.channels.now()])


def _parts(pattern: re.Pattern[str], request: Request) -> list[str]:
    found = pattern.fullmatch(request.path)
    return [unquote(part) for part in found.groups()] if found else []


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


def _as_before(names: list[str], page: MessagePage) -> list[object]:
    answer: list[object] = [[m.payload for m in page.messages], str(page.timetoken)]
    if len(names) > 1 and page.messages:
        answer.append(",".join(m.channel for m in page.messages))
    return answer


def _called(callback: str, value: object) -> Answer:
    if callback == _PLAIN:
        return json_answer(200, value)
    script = f"{callback}({json.dumps(value)})".encode()
    return Answer(200, script, [("Content-Type", 'text/javascript; charset="UTF-8"')])


def _unknown_key() -> Answer:
    return _refusal(400, "Invalid Subscribe Key")


def _refusal(status: int, message: str) -> Answer:
    document = {"status": status, "error": True, "message": message, "service": "Subscribe"}
    return json_answer(status, document)
