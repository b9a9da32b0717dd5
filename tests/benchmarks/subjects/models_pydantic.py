"""The same with pydantic models that datamodel-code-generator made."""

import sys
from pathlib import Path

import pydantic_peer as peer
from pydantic import BaseModel
from timing import best, say

content = Path("page.json").read_bytes()


def six() -> None:
    for record in peer.CallLogResponse.model_validate_json(content).records:
        record.id, record.start_time, record.duration  # noqa: B018
        record.direction, record.type, record.result  # noqa: B018


names: dict[type, list[str]] = {}


def fields(kind: type[BaseModel]) -> list[str]:
    found = names.get(kind)
    if found is None:
        found = names[kind] = list(kind.model_fields)
    return found


def every() -> None:
    waiting: list[BaseModel] = [peer.CallLogResponse.model_validate_json(content)]
    while waiting:
        model = waiting.pop()
        for name in fields(type(model)):
            value = getattr(model, name)
            if isinstance(value, BaseModel):
                waiting.append(value)
            elif isinstance(value, list):
                waiting += [item for item in value if isinstance(item, BaseModel)]


def party(number: int) -> object:
    return peer.MessageStoreCallerInfoRequest(phone_number=f"+1650555{number:04}")


message = peer.CreateSMSMessage(
    **{"from": party(0), "to": [party(n) for n in range(100)], "text": "hello"}
)


def encode() -> None:
    for _ in range(200):
        message.model_dump_json(by_alias=True, exclude_unset=True).encode()


work = {"six": (six, 9), "every": (every, 9), "encode": (encode, 9)}[sys.argv[1]]
say(best(*work))
