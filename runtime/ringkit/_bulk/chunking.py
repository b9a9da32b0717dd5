"""Turning a list of ids into requests: checking ids, splitting them, building calls.

Pure functions, without I/O.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise
from math import ceil
from typing import Any, Final, NamedTuple, TypeVar

from ringkit._call.body import Body
from ringkit._call.call import Call, evolve_call
from ringkit._call.url_encoding import Id, id_text
from ringkit._unset import UNSET
from ringkit.multipart._writer import MultipartBody, OutgoingPart

T = TypeVar("T")

#: Ids per request where no limit is documented: the smallest of the documented limits.
DEFAULT_LIMIT: Final = 30


class Chunk(NamedTuple):
    """The ids of one request, and the body for each id (empty if the operation takes none)."""

    ids: tuple[str, ...]
    bodies: tuple[Any, ...] = ()


def ids_as_text(ids: Iterable[Id]) -> list[str]:
    """Return ids as texts; see `id_text`.

    Raises TypeError for a single text, which would be split in letters.
    """
    if isinstance(ids, str | bytes):
        raise TypeError("ids is a list of ids, not a text")
    return [id_text(one, "ids") for one in ids]


def unique_ids(ids: Sequence[str]) -> tuple[str, ...]:
    """Return ids without repetitions. Raises ValueError for no ids, an empty id, and `*`.

    Some operations take an empty list or `*` for all objects there are.
    """
    found = tuple(dict.fromkeys(ids))
    if not found:
        raise ValueError("ids is empty: the operation may take that for everything")
    for one in found:
        if not one.strip() or one == "*" or "," in one:
            raise ValueError(f"ids: {one!r} is not an id")
    return found


def bodies_for(ids: Sequence[str], given: Sequence[str], body: Any) -> tuple[Any, ...]:
    """Return the body for each of `ids`.

    `body` is one for all ids, or a list with one for each of `given` (the ids with repetitions).
    Raises ValueError if that list is longer or shorter.
    """
    if body is UNSET:
        return ()
    if isinstance(body, list | tuple):
        if len(body) != len(given):
            raise ValueError(f"{len(given)} ids and {len(body)} bodies")
        by_id = dict(zip(given, body, strict=True))
        return tuple(by_id[one] for one in ids)
    return (body,) * len(ids)


def split(chunk: Chunk, limit: int) -> list[Chunk]:
    """Return a chunk in parts of nearly equal size, none with more than `limit` ids."""
    ids, bodies = chunk
    count = ceil(len(ids) / limit)
    edges = [round(number * len(ids) / count) for number in range(count + 1)]
    return [Chunk(ids[low:high], bodies[low:high]) for low, high in pairwise(edges)]


def limit_of(call: Call[Any]) -> int:
    """Return how many ids one request may have."""
    bulk = call.operation.bulk
    return DEFAULT_LIMIT if bulk is None or bulk.limit is None else bulk.limit


def record_key(call: Call[Any]) -> str:
    """Return the member with the id in each record of the body, "" if ids are in the path."""
    bulk = call.operation.bulk
    return bulk.parameter if bulk is not None and bulk.place == "body" else ""


def build_call(
    function: Callable[..., Call[T]], chunk: Chunk, arguments: Mapping[str, Any]
) -> Call[T]:
    """Return the call for the ids of a chunk. TypeError if the operation takes one id only."""
    name = getattr(function, "bulk_argument", "")
    if not name:
        return _with_ids_in_body(function, chunk, arguments)
    ids, bodies = chunk
    if not bodies:
        return function(**{name: list(ids)}, **arguments)
    call = function(**{name: list(ids)}, body=bodies[0], **arguments)
    if len(ids) == 1:
        return call
    # Each body passes through the function, which checks it and writes it with JSON names.
    others = [function(**{name: [ids[0]]}, body=body, **arguments) for body in bodies[1:]]
    parts = [OutgoingPart("", _content(one.body), "application/json") for one in (call, *others)]
    return evolve_call(call, body=MultipartBody(parts, "mixed"))


def _content(body: Body | None) -> bytes:
    return b"" if body is None else b"".join(body.chunks())


def _with_ids_in_body(
    function: Callable[..., Call[T]], chunk: Chunk, arguments: Mapping[str, Any]
) -> Call[T]:
    extra = chunk.bodies[0] if chunk.bodies else {}
    example = function(body={**extra, "records": []}, **arguments)
    key = record_key(example)
    if not key:
        raise TypeError(f"{example.operation.id} does not take several ids")
    records = [{key: one} for one in chunk.ids]
    return function(body={**extra, "records": records}, **arguments)
