"""The same with msgspec Structs that datamodel-code-generator made: the least that models cost."""

import sys
from pathlib import Path

import msgspec
import msgspec_peer as peer
from msgspec import Struct
from timing import best, say

content = Path("page.json").read_bytes()
decoder = msgspec.json.Decoder(peer.CallLogResponse)


def six() -> None:
    for record in decoder.decode(content).records:
        record.id, record.start_time, record.duration  # noqa: B018
        record.direction, record.type, record.result  # noqa: B018


names: dict[type, tuple[str, ...]] = {}


def fields(kind: type[Struct]) -> tuple[str, ...]:
    found = names.get(kind)
    if found is None:
        found = names[kind] = kind.__struct_fields__
    return found


def every() -> None:
    waiting: list[Struct] = [decoder.decode(content)]
    while waiting:
        model = waiting.pop()
        for name in fields(type(model)):
            value = getattr(model, name)
            if isinstance(value, Struct):
                waiting.append(value)
            elif isinstance(value, list):
                waiting += [item for item in value if isinstance(item, Struct)]


work = {"six": (six, 9), "every": (every, 9)}[sys.argv[1]]
say(best(*work))
