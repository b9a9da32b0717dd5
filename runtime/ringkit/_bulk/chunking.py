"""How ids become requests: checked, split, and put where the operation takes them. Pure.

Used by `ringkit._bulk` only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise
from math import ceil
from typing import Any, Final, NamedTuple, TypeVar

from ringkit._call.call import Call, evolve_call
from ringkit._call.url_encoding import scalar_text
from ringkit._model.codec import encode
from ringkit._unset import UNSET
from ringkit.multipart._writer import MultipartBody, OutgoingPart

T = TypeVar("T")

#: How many ids go at once where nothing is documented: the smallest limit that is.
CAUTIOUS: Final = 30


class InBody(NamedTuple):
    """An operation that takes its ids in the records of a JSON body.

    `key` names the id in a record, of the request and of the answer.
    """

    key: str = "id"
    limit: int = CAUTIOUS


#: The operations with `bulkItemSuccessful` in their answers (facts 6.3).
IN_BODY: Final[Mapping[str, InBody]] = {
    "bulkDeleteUsersV2": InBody(limit=50),
    "deleteNumbersFromInventoryV2": InBody(),
    "deleteDeviceFromInventory": InBody("deviceId"),
}


class Chunk(NamedTuple):
    """Ids of one request, with the body for each where the operation takes any."""

    ids: tuple[str, ...]
    bodies: tuple[Any, ...] = ()


def ids_given(ids: Iterable[str | int]) -> list[str]:
    """Return ids as texts. Raises TypeError for a single text, which is a list of letters."""
    if isinstance(ids, str | bytes):
        raise TypeError("ids is a list of ids, not a text")
    return [scalar_text(one, "ids") for one in ids]


def checked_ids(ids: Sequence[str]) -> tuple[str, ...]:
    """Return ids, each once. Raises ValueError for none at all, an empty one, and `*`.

    To some operations no id, or a star, means everything there is.
    """
    found = tuple(dict.fromkeys(ids))
    if not found:
        raise ValueError("ids is empty: the operation may take that for everything")
    for one in found:
        if not one.strip() or one == "*" or "," in one:
            raise ValueError(f"ids: {one!r} is not an id")
    return found


def bodies_for(ids: Sequence[str], given: Sequence[str], body: Any) -> tuple[Any, ...]:
    """Return the body for each of `ids`: one for all, one each in the order given, or by id.

    Raises ValueError if there are more or fewer bodies than ids.
    """
    if body is UNSET:
        return ()
    if isinstance(body, list | tuple):
        if len(body) != len(given):
            raise ValueError(f"{len(given)} ids and {len(body)} bodies")
        by_id = dict(zip(given, body, strict=True))
        return tuple(by_id[one] for one in ids)
    return (body,) * len(ids)


def split(chunk: Chunk, most: int) -> list[Chunk]:
    """Return a chunk in pieces of nearly the same size, none larger than `most`."""
    ids, bodies = chunk
    count = ceil(len(ids) / most)
    edges = [round(number * len(ids) / count) for number in range(count + 1)]
    pieces = pairwise(edges)
    return [Chunk(ids[low:high], bodies[low:high]) for low, high in pieces]


def limit_of(call: Call[Any]) -> int:
    """Return how many ids a request may have."""
    in_body = IN_BODY.get(call.operation.id)
    if in_body is not None:
        return in_body.limit
    bulk = call.operation.bulk
    return CAUTIOUS if bulk is None or bulk.limit is None else bulk.limit


def call_for(
    function: Callable[..., Call[T]], chunk: Chunk, arguments: Mapping[str, Any]
) -> Call[T]:
    """Return the call for the ids of a chunk. TypeError if the function takes one at a time."""
    name = getattr(function, "bulk_argument", "")
    if not name:
        return _in_body(function, chunk, arguments)
    ids, bodies = chunk
    if not bodies:
        return function(**{name: list(ids)}, **arguments)
    call = function(**{name: list(ids)}, body=bodies[0], **arguments)
    if len(ids) == 1:
        return call
    parts = [OutgoingPart("", encode(body).encode(), "application/json") for body in bodies]
    return evolve_call(call, body=MultipartBody(parts, "mixed"))


def _in_body(
    function: Callable[..., Call[T]], chunk: Chunk, arguments: Mapping[str, Any]
) -> Call[T]:
    operation = function(body={"records": [{}]}, **arguments).operation
    in_body = IN_BODY.get(operation.id)
    if in_body is None:
        raise TypeError(f"{operation.id} does not take several ids")
    extra = chunk.bodies[0] if chunk.bodies else {}
    records = [{in_body.key: one} for one in chunk.ids]
    return function(body={**extra, "records": records}, **arguments)
