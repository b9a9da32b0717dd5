"""Operations of the API and calls of them.

A call is a value: a request and how to decode its response. Endpoint functions build calls without
I/O, clients send them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import copy
from functools import cached_property
from typing import Any, Final, Generic, NamedTuple, TypeVar, cast

from attrs import define

from ringkit._call.body import Body, Payload, make_body
from ringkit._call.url_encoding import Pairs, fill_path, query_pairs, query_text
from ringkit._model.decoder import Decoder, decoder
from ringkit._model.json_object import JsonObject
from ringkit._unset import UNSET
from ringkit.errors import BodyTooLargeError, DecodeError

T = TypeVar("T", covariant=True)
Item = TypeVar("Item", covariant=True)
F = TypeVar("F", bound=Callable[..., Any])

#: The package with the models of the generated operations.
_MODELS: Final = "ringkit_api.models"
#: Methods that have the same effect when repeated (RFC 9110, section 9.2.2).
_IDEMPOTENT: Final = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})


class Paging(NamedTuple):
    """How a list operation pages.

    `style` is links, number, token, navigation-token, index, sync or single (platform-facts.md,
    section 5); `records` the path of the member with the records, names joined by dots; `place`
    query or body.
    """

    style: str
    records: str
    place: str = "query"


class Bulk(NamedTuple):
    """How an operation takes several ids.

    `place` is `path`: `parameter` is a path parameter; or `body`: `parameter` is the member that
    holds the id in each of the `records` of the request and of the response. `limit` is the
    number of ids per request, None if it is not documented.
    """

    parameter: str
    limit: int | None = None
    place: str = "path"


@define(repr=False)
class Operation:
    """An operation of the API description.

    `results` has the annotation of the result for each success status, empty if there is no
    result. `rate_group` is Light, Medium, Heavy, Auth, NoThrottling or empty. `max_body` is in
    bytes. `styles` says how queries are written that are not single values or repeated (see
    `query_pairs`); `media` is true for operations of the media host. `security` is what authorizes
    the request: `token` (the access token), `client` (the credentials of the application, where it
    has a secret) or `none`.
    """

    id: str
    method: str
    path: str
    rate_group: str = ""
    results: Mapping[int, str] = {}
    payloads: tuple[Payload, ...] = ()
    styles: Mapping[str, str] = {}
    media: bool = False
    max_body: int | None = None
    paging: Paging | None = None
    bulk: Bulk | None = None
    app_permission: str = ""
    user_permission: str = ""
    security: str = "token"
    models: str = _MODELS

    @property
    def idempotent(self) -> bool:
        """Whether sending the request again has no second effect."""
        return self.method in _IDEMPOTENT

    def decoder_for(self, status: int) -> Decoder | None:
        """Return the decoder for a response with `status`, None if it has no result."""
        annotation = self.results.get(status)
        if annotation is None:
            # An undocumented success status: use the annotation of a documented one.
            known = (found for found in self.results.values() if found not in ("", "*"))
            annotation = next(known, "")
        return decoder(annotation, self.models) if annotation else None

    def __hash__(self) -> int:
        return hash((self.id, self.method, self.path))

    def __repr__(self) -> str:
        return f"<{self.id}: {self.method} {self.path}>"


class Call(Generic[T]):
    """One request, ready to be sent by `RingCentral.send` or `AsyncRingCentral.send`.

    The arguments are checked and encoded when the call is built: `path` is the path below the
    host, `query` and `headers` are pairs of texts, `body` is the request body or None,
    `arguments` are the path parameters and the body as they were passed.

    Calls that send the same are equal: a copy, and one that was pickled, equals the call. A call
    can be pickled unless it has a file object.
    """

    operation: Operation
    path: str
    query: Pairs
    headers: Pairs
    body: Body | None
    arguments: Mapping[str, Any]

    def __init__(
        self,
        operation: Operation,
        *,
        path: Mapping[str, Any] = {},
        query: Mapping[str, Any] = {},
        headers: Mapping[str, Any] = {},
        cookies: Mapping[str, Any] = {},
        body: Any = UNSET,
        attachments: Any = UNSET,
    ) -> None:
        self.operation = operation
        self.path = fill_path(operation.path, path)
        self.query = query_pairs(query, operation.styles)
        self.headers = query_pairs(headers) + _cookie_header(cookies)
        self.body = (
            None
            if body is UNSET
            else make_body(operation.payloads, body, attachments, models=operation.models)
        )
        self.arguments = {**path, "body": body}
        if self.body is not None:
            _check_size(operation, self.body)

    @property
    def method(self) -> str:
        """The HTTP method."""
        return self.operation.method

    @cached_property
    def target(self) -> str:
        """The path and query, as in the request line."""
        return f"{self.path}?{query_text(self.query)}" if self.query else self.path

    def with_query(self, **values: Any) -> Call[T]:
        """Return a copy with query values replaced, added, or (UNSET) removed."""
        kept = tuple(pair for pair in self.query if pair[0] not in values)
        return evolve_call(self, query=kept + query_pairs(values, self.operation.styles))

    def decode(self, status: int, content: bytes, *, strict: bool = False) -> T:
        """Return the result decoded from the body of a response.

        Raises DecodeError; that and later ones, while the result is read, name the operation.
        """
        decode = self.operation.decoder_for(status)
        if decode is None:
            return cast("T", None)
        try:
            result = decode(content, strict)
        except DecodeError as error:
            error.operation = self._name
            raise
        for model in result if type(result) is list else (result,):
            if isinstance(model, JsonObject) and model._root is not None:
                model._root.operation = self._name
        return cast("T", result)

    @property
    def _name(self) -> str:
        return self.operation.id or f"{self.method} {self.path}"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Call):
            return NotImplemented
        names = ("operation", "target", "headers", "body")
        return all(getattr(self, name) == getattr(other, name) for name in names)

    def __hash__(self) -> int:
        return hash((self.operation, self.target))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.operation.id}: {self.method} {self.path}>"


class PagedCall(Call[T], Generic[T, Item]):
    """A call for one page of a list of `Item`; see `RingCentral.pages`."""


class BulkCall(Call[T]):
    """A call that takes one id or several; see `RingCentral.bulk`."""


def evolve_call(call: Call[T], **changes: Any) -> Call[T]:
    """Return a copy of `call` with some attributes replaced."""
    changed = copy(call)
    changed.__dict__.pop("target", None)
    changed.__dict__.update(changes)
    return changed


def bulk_argument(name: str) -> Callable[[F], F]:
    """Mark the argument of an endpoint function that takes several ids."""

    def mark(function: F) -> F:
        vars(function)["bulk_argument"] = name
        return function

    return mark


def require_call(call: object, method: str) -> None:
    """Raise TypeError for what is no call, such as the result of one, given to `rc.<method>`."""
    if not isinstance(call, Call):
        raise TypeError(
            f"rc.{method} takes a call, such as call_log.read_user_call_log() of ringkit_api, not "
            f"a {type(call).__name__}; the result of rc.api...() is iterated as it is"
        )


def require_filter(name: str, everything: bool, **filters: Any) -> None:
    """Raise ValueError for a bulk delete that names neither a filter nor everything."""
    if not everything and all(value is UNSET or value is None for value in filters.values()):
        given = ", ".join(f"{found}=" for found in filters) or "an id"
        raise ValueError(f"{name} without a filter deletes everything; give {given} or all_=True")


def _check_size(operation: Operation, body: Body) -> None:
    if operation.max_body is not None and body.length > operation.max_body:
        raise BodyTooLargeError(operation.id, body.length, operation.max_body)


def _cookie_header(cookies: Mapping[str, Any]) -> Pairs:
    pairs = query_pairs(cookies)
    return (("Cookie", "; ".join(f"{name}={text}" for name, text in pairs)),) if pairs else ()


__all__ = [
    "Bulk", "BulkCall", "Call", "Operation", "PagedCall", "Paging", "Payload", "bulk_argument",
    "require_call",
    "require_filter",
]  # fmt: skip
