"""Bulk calls as flows, and the iterators over their results. Made by the clients."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

from ringkit import error_codes
from ringkit._bulk.chunking import (
    IN_BODY,
    Chunk,
    bodies_for,
    call_for,
    checked_ids,
    ids_given,
    limit_of,
    split,
)
from ringkit._bulk.result import BulkResult
from ringkit._client.base import with_query
from ringkit._io.flow import Flow
from ringkit._response import Response, status_error
from ringkit.errors import APIStatusError, DecodeError, MultipartError, RingkitError
from ringkit.multipart._multi_status import entry_item, is_multipart, json_entries

if TYPE_CHECKING:
    from ringkit._call.call import Call
    from ringkit._client.asynchronous import AsyncRingCentral
    from ringkit._client.sync import RingCentral
    from ringkit._options import Options
    from ringkit._request.engine import Engine

T = TypeVar("T")

#: The platform wants fewer at once: CMN-106, the presence service's own code, and by status.
_TOO_MANY: Final = frozenset({error_codes.BATCH_TOO_LARGE, "InvalidMultipartRequest"})
_TOO_LARGE: Final = frozenset({413, 414})
#: Errors that are not about the one id that was asked for.
_NOT_ITS_OWN: Final = frozenset({401, 429})
_NO_CONTENT: Final = 204


class Batch(Generic[T]):
    """Sends the requests of a bulk call, one after the other."""

    def __init__(
        self,
        engine: Engine,
        function: Callable[..., Call[T]],
        ids: Iterable[str | int],
        body: Any,
        arguments: Mapping[str, Any],
        options: Options,
    ) -> None:
        given = ids_given(ids)
        found = checked_ids(given)
        whole = Chunk(found, bodies_for(found, given, body))
        self._bodies = whole.bodies
        self._engine = engine
        self._options = options
        self._function = function
        self._arguments = arguments
        self._chunks = deque(split(whole, limit_of(self._call(split(whole, 1)[0]))))

    def _call(self, chunk: Chunk) -> Call[T]:
        return with_query(call_for(self._function, chunk, self._arguments), self._options)

    def next(self) -> Flow[Sequence[BulkResult[T]] | None]:
        """Return the results of the next request, None after the last one.

        Raises what sending a call raises, where that is about the request and not about an id.
        """
        while self._chunks:
            chunk = self._chunks.popleft()
            try:
                response = yield from self._engine.execute(self._call(chunk), self._options)
            except APIStatusError as error:
                alone = _alone(chunk, error)
                if alone is not None:
                    return [alone]
                if not _too_many(chunk, error):
                    self._chunks.appendleft(chunk)
                    raise
                self._chunks.extendleft(reversed(split(chunk, (len(chunk.ids) + 1) // 2)))
            else:
                return self._results(chunk, response)
        return None

    def _results(self, chunk: Chunk, response: Response[T]) -> list[BulkResult[T]]:
        answers = _answers(chunk, response)
        return [self._result(*found) for found in zip(chunk.ids, answers, strict=True)]

    def _result(self, of: str, answer: Response[T]) -> BulkResult[T]:
        error: RingkitError | None = None
        value: T | None = None
        if answer.status_code >= 400:
            answer.call = self._call(Chunk((of,), self._bodies[:1]))
            error = status_error(answer, self._engine.clock.time())
        else:
            try:
                value = _value(answer)
            except DecodeError as found:
                error = found
        return BulkResult(of, value, error, answer)


def _value(answer: Response[T]) -> T | None:
    if answer.status_code == _NO_CONTENT:
        return None
    if answer.call.operation.id not in IN_BODY:
        return answer.parsed
    result: Any = answer.parsed
    value: T = result.records[0]
    return value


def _alone(chunk: Chunk, error: APIStatusError) -> BulkResult[Any] | None:
    """Return the result that an error is, if there was one id only."""
    theirs = 400 <= error.status < 500 and error.status not in _NOT_ITS_OWN
    if len(chunk.ids) != 1 or not theirs or error.response is None:
        return None
    (only,) = chunk.ids
    return BulkResult(only, None, error, cast("Response[Any]", error.response))


def _too_many(chunk: Chunk, error: APIStatusError) -> bool:
    too_many = error.error_code in _TOO_MANY or error.status in _TOO_LARGE
    return too_many and len(chunk.ids) > 1


def _answers(chunk: Chunk, response: Response[T]) -> list[Response[T]]:
    """Return the answer for each id, in their order."""
    ids = chunk.ids
    if response.call.operation.id in IN_BODY:
        return _outcomes(ids, response)
    content_type = response.headers.get("Content-Type", "")
    entries = json_entries(content_type, response.content)
    if entries is not None:
        return _by_id(ids, response, entries)
    if is_multipart(content_type):
        answers = response.multipart()
        if len(answers) != len(ids):
            raise MultipartError(f"{len(ids)} ids and {len(answers)} answers", 0)
        return answers
    if len(ids) > 1 and response.content:
        raise DecodeError("$", f"{len(ids)} results", response.content)
    return [response] * len(ids)


def _by_id(
    ids: Sequence[str], response: Response[T], entries: Sequence[Mapping[str, Any]]
) -> list[Response[T]]:
    named = {str(entry.get("resourceId")): entry for entry in entries}
    if len(entries) != len(ids):
        raise DecodeError("$", f"{len(ids)} entries", entries)
    if set(named) == set(ids):
        entries = [named[one] for one in ids]
    return [response.part(*entry_item(entry)) for entry in entries]


def _outcomes(ids: Sequence[str], response: Response[T]) -> list[Response[T]]:
    """Read `bulkItemSuccessful` and `bulkItemErrors`; such an outcome has no status of its own."""
    key = IN_BODY[response.call.operation.id].key
    document = response.json()
    records = document.get("records") if isinstance(document, Mapping) else None
    if not isinstance(records, list) or len(records) != len(ids):
        raise DecodeError("$.records", f"{len(ids)} records", records)
    named = {str(record.get(key)): record for record in records}
    ordered = [named[one] for one in ids] if set(named) == set(ids) else records
    return [_outcome(response, record) for record in ordered]


def _outcome(response: Response[T], record: Mapping[str, Any]) -> Response[T]:
    failed = record.get("bulkItemSuccessful") is False
    body = {"errors": record.get("bulkItemErrors", [])} if failed else {"records": [record]}
    kind = (("Content-Type", "application/json"),)
    return response.part(400 if failed else 200, kind, json.dumps(body).encode())


def sync_results(client: RingCentral, batch: Batch[T]) -> Iterator[BulkResult[T]]:
    """Iterate the results of a batch over a blocking client."""
    while (results := client._run(batch.next())) is not None:
        yield from results


async def async_results(client: AsyncRingCentral, batch: Batch[T]) -> AsyncIterator[BulkResult[T]]:
    """Iterate the results of a batch over an asyncio client."""
    while (results := await client._run(batch.next())) is not None:
        for result in results:
            yield result
