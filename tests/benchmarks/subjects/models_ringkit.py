"""Decoding, reading and encoding with ringkit."""

import sys
from pathlib import Path

import attrs
from timing import best, say

from ringkit._model import Model
from ringkit._model.codec import encode as write
from ringkit_api import call_log
from ringkit_api.models import CreateSMSMessage, MessageParty

content = Path("page.json").read_bytes()
page = call_log.read_user_call_log()


def six() -> None:
    for record in page.decode(200, content).records:
        record.id, record.start_time, record.duration  # noqa: B018
        record.direction, record.type, record.result  # noqa: B018


names: dict[type, list[str]] = {}


def fields(kind: type) -> list[str]:
    found = names.get(kind)
    if found is None:
        found = names[kind] = [attribute.name for attribute in attrs.fields(kind)]
    return found


def every() -> None:
    waiting = [page.decode(200, content)]
    while waiting:
        model = waiting.pop()
        for name in fields(type(model)):
            value = getattr(model, name)
            if isinstance(value, Model):
                waiting.append(value)
            elif isinstance(value, list):
                waiting += [item for item in value if isinstance(item, Model)]


def party(number: int) -> MessageParty:
    return MessageParty(phone_number=f"+1650555{number:04}")


message = CreateSMSMessage(from_=party(0), to=[party(n) for n in range(100)], text="hello")


def encode() -> None:
    for _ in range(200):
        write(message).encode()


if "speed" not in sys.argv:
    sys.modules["msgspec"] = None  # type: ignore[assignment]
work = {"six": (six, 15), "every": (every, 9), "encode": (encode, 9)}[sys.argv[1]]
say(best(*work))
