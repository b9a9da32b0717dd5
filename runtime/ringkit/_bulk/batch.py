"""`Batch`: sends the requests of a bulk call as flows; and iterators over its results."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

from ringkit import error_codes
from ringkit._bulk.chunking import (
    Chunk,
    bodies_for,
    build_call,
    ids_as_text,
    limit_of,
    record_key,
    split,
    unique_ids,
)
from ringkit._bulk.result import BulkFailure, BulkResult, BulkSuccess
from ringkit._io.flow import Flow, run, run_async
from ringkit._options import with_query
from ringkit._response import Response, status_error
from ringkit.errors import APIStatusError, DecodeError, MultipartError
from ringkit.multipart._multi_status import entry_item, is_multipart, json_entries

if TYPE_CHECKING:
    from ringkit._call.call import Call
    from ringkit._call.url_encoding import Id
    from ringkit._io.http import AsyncIO, SyncIO
    from ringkit._request.context import CallContext

T = TypeVar("T")

#: Error codes and statuses for a request with too many ids; the second code is that of the
#: presence service.
_TOO_MANY_IDS_CODES: Final = frozenset({error_codes.BATCH_TOO_LARGE, "InvalidMultipartRequest"})
_TOO_LARGE_STATUSES: Final = frozenset({413, 414})
#: Statuses of the request as a whole, never of one id.
_WHOLE_REQUEST_STATUSES: Final = frozenset({401, 429})
_NO_CONTENT: Final = 204


class Batch(Generic[T]):
    """Sends the requests of a bulk call, one after the other."""

    def __init__(
        self,
        context: CallContext[Any],
        function: Callable[..., Call[T]],
        ids: Iterable[Id],
        body: Any,
        arguments: Mapping[str, Any],
    ) -> None:
        if not callable(function):
            raise TypeError(
                "rc.bulk takes a function of ringkit_api, such as call_log.read_user_call_record, "
                f"and the ids; not a {type(function).__name__}"
            )
        given = ids_as_text(ids)
        unique = unique_ids(given)
        whole = Chunk(unique, bodies_for(unique, given, body))
        self._bodies = whole.bodies
        self._context = context
        self._function = function
        self._arguments = arguments
        self._chunks = deque(split(whole, limit_of(self._call(split(whole, 1)[0]))))

    def _call(self, chunk: Chunk) -> Call[T]:
        call = build_call(self._function, chunk, self._arguments)
        return with_query(call, self._context.options)

    def next(self) -> Flow[Sequence[BulkResult[T]] | None]:
        """Return the results of the next request, None after the last one.

        Raises what `send` raises, if the error is that of the request and not of one id.
        """
        engine, options, _ = self._context
        while self._chunks:
            chunk = self._chunks.popleft()
            try:
                response = yield from engine.execute(self._call(chunk), options)
            except APIStatusError as error:
                only = _result_of_only_id(chunk, error)
                if only is not None:
                    return [only]
                if not _has_too_many_ids(chunk, error):
                    self._chunks.appendleft(chunk)
                    raise
                self._chunks.extendleft(reversed(split(chunk, (len(chunk.ids) + 1) // 2)))
            else:
                return self._results(chunk, response)
        return None

    def _results(self, chunk: Chunk, response: Response[T]) -> list[BulkResult[T]]:
        responses = _split_response(chunk, response)
        return [self._result(*found) for found in zip(chunk.ids, responses, strict=True)]

    def _result(self, item_id: str, response: Response[T]) -> BulkResult[T]:
        if response.status >= 400:
            response.call = self._call(Chunk((item_id,), self._bodies[:1]))
            error = status_error(response, self._context.engine.clock.time())
            return BulkFailure(item_id, error, response)
        try:
            return BulkSuccess(item_id, _value(response), response)
        except DecodeError as error:
            return BulkFailure(item_id, error, response)


def _value(response: Response[T]) -> T:
    if response.status == _NO_CONTENT:
        return cast("T", None)
    if not record_key(response.call):
        return response.parsed
    result: Any = response.parsed
    value: T = result.records[0]
    return value


def _result_of_only_id(chunk: Chunk, error: APIStatusError) -> BulkFailure | None:
    """Return an error as the result of an id, if the request had one id only."""
    of_id = 400 <= error.status < 500 and error.status not in _WHOLE_REQUEST_STATUSES
    if len(chunk.ids) != 1 or not of_id or error.response is None:
        return None
    (only,) = chunk.ids
    return BulkFailure(only, error, cast("Response[Any]", error.response))


def _has_too_many_ids(chunk: Chunk, error: APIStatusError) -> bool:
    too_many = error.error_code in _TOO_MANY_IDS_CODES or error.status in _TOO_LARGE_STATUSES
    return too_many and len(chunk.ids) > 1


def _split_response(chunk: Chunk, response: Response[T]) -> list[Response[T]]:
    """Return the response for each id of a chunk, in their order."""
    ids = chunk.ids
    key = record_key(response.call)
    if key:
        return _by_record(ids, response, key)
    content_type = response.headers.get("Content-Type", "")
    entries = json_entries(content_type, response.content)
    if entries is not None:
        return _by_resource_id(ids, response, entries)
    if is_multipart(content_type):
        parts = response.multipart()
        if len(parts) != len(ids):
            raise MultipartError(f"{len(ids)} ids and {len(parts)} answers", 0)
        return parts
    if len(ids) > 1 and response.content:
        raise DecodeError("$", f"{len(ids)} results", response.content)
    return [response] * len(ids)


def _by_resource_id(
    ids: Sequence[str], response: Response[T], entries: Sequence[Mapping[str, Any]]
) -> list[Response[T]]:
    by_id = {str(entry.get("resourceId")): entry for entry in entries}
    if len(entries) != len(ids):
        raise DecodeError("$", f"{len(ids)} entries", entries)
    if set(by_id) == set(ids):
        entries = [by_id[one] for one in ids]
    return [response.part(*entry_item(entry)) for entry in entries]


def _by_record(ids: Sequence[str], response: Response[T], key: str) -> list[Response[T]]:
    """Return the records of a response whose request had the ids in records of its body."""
    document = response.json()
    records = document.get("records") if isinstance(document, Mapping) else None
    if not isinstance(records, list) or len(records) != len(ids):
        raise DecodeError("$.records", f"{len(ids)} records", records)
    by_id = {str(record.get(key)): record for record in records}
    ordered = [by_id[one] for one in ids] if set(by_id) == set(ids) else records
    return [_record_response(response, record) for record in ordered]


def _record_response(response: Response[T], record: Mapping[str, Any]) -> Response[T]:
    """Return one record as a response; it has no status, but `bulkItemSuccessful`."""
    failed = record.get("bulkItemSuccessful") is False
    body = {"errors": record.get("bulkItemErrors", [])} if failed else {"records": [record]}
    kind = (("Content-Type", "application/json"),)
    return response.part(400 if failed else 200, kind, json.dumps(body).encode())


def iterate(context: CallContext[SyncIO], batch: Batch[T]) -> Iterator[BulkResult[T]]:
    """Iterate the results of a batch, blocking."""
    while (results := run(batch.next(), context.io)) is not None:
        yield from results


async def iterate_async(
    context: CallContext[AsyncIO], batch: Batch[T]
) -> AsyncIterator[BulkResult[T]]:
    """Iterate the results of a batch, awaiting."""
    while (results := await run_async(batch.next(), context.io)) is not None:
        for result in results:
            yield result
