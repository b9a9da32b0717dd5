"""What came back: status, headers, body, limits, and the typed result. Used by the clients."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ringkit._redaction import redact_details, secrets_in
from ringkit._request.retry import PENALTY, retry_after
from ringkit.errors import (
    APIStatusError,
    DecodeError,
    RateLimitError,
    ServiceUnavailableError,
)
from ringkit.errors._body import ErrorDetails, parse_error_body
from ringkit.errors._status import error_class
from ringkit.limits._headers import Limits as Limits

if TYPE_CHECKING:
    from ringkit._call.call import Call
    from ringkit._io.http import Headers, RawRequest, RawResponse

T = TypeVar("T", covariant=True)


class Response(Generic[T]):
    """An answer of the platform, with what it means.

    `request` and `response` are those of the HTTP library. `parsed` is the typed result of the
    call, decoded when it is first asked for.
    """

    def __init__(
        self,
        call: Call[T],
        response: RawResponse,
        *,
        strict: bool = False,
        limits: Limits | None = None,
    ) -> None:
        self.call = call
        self.response = response
        self._strict = strict
        self._limits = limits

    @property
    def request(self) -> RawRequest:
        """The request that was answered."""
        return self.response.request

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.response.status_code

    @property
    def ok(self) -> bool:
        """Whether the status is one of success (2xx)."""
        return 200 <= self.status_code < 300

    @property
    def headers(self) -> Headers:
        """The headers, by name in any case."""
        return self.response.headers

    @property
    def content(self) -> bytes:
        """The body as it came."""
        return self.response.content

    def text(self) -> str:
        """Return the body as text."""
        return self.response.text

    def json(self) -> Any:
        """Return the body as JSON, the same object each time. ValueError if it is none."""
        return self._document

    @cached_property
    def _document(self) -> Any:
        return json.loads(self.content)

    @cached_property
    def parsed(self) -> T:
        """The typed result. DecodeError if the body has not the described shape."""
        if self.status_code == 302:
            return cast("T", self.headers.get("Location", ""))
        if not self.ok:  # no result: not modified, or already gone
            return cast("T", None)
        return self.call.decode(self.status_code, self.content, strict=self._strict)

    @property
    def garbled(self) -> bool:
        """Whether this is a success whose body should be JSON and is not: a gateway's page."""
        if not self.ok or not self.content:
            return False
        try:
            if self.call.operation.results:
                _ = self.parsed
            elif _is_json(self.headers.get("Content-Type", "")):
                self.json()
        except DecodeError as error:
            return error.expected == "JSON"
        except ValueError:
            return True
        return False

    @property
    def limits(self) -> Limits:
        """The state of the rate group that the request counted for."""
        if self._limits is None:
            self._limits = Limits.from_raw(self.headers.raw)
        return self._limits

    @property
    def request_id(self) -> str:
        """The `RCRequestId` that RingCentral's support asks for, empty if there is none."""
        return str(self.headers.get("RCRequestId", ""))

    def multipart(self) -> list[Response[T]]:
        """Return the answers that this one is made of, each a `Response` with its own status.

        For `multipart/mixed` and for a JSON array of `resourceId`, `status` and `body`. Raises
        MultipartError if it is neither, or not well formed.
        """
        from ringkit._bulk.multi_status import parts_of

        return parts_of(self)

    def to_multipart(self) -> list[Response[T]]:
        """Return `multipart()`, or this answer alone if it is not made of several."""
        from ringkit._bulk.multi_status import is_multipart, parts_of

        return parts_of(self) if is_multipart(self) else [self]

    def part(self, status: int, headers: Iterable[tuple[str, str]], content: bytes) -> Response[T]:
        """Return an answer inside this one: its own status and body, the same request and id."""
        whole = self.response
        inner = [*headers, ("RCRequestId", self.request_id)]
        raw = type(whole)(status, headers=inner, content=content)
        if self._has_request():
            raw.request = whole.request
        return Response(self.call, raw, strict=self._strict, limits=self.limits)

    def _has_request(self) -> bool:
        try:
            return self.response.request is not None
        except RuntimeError:  # an answer to no request: one made for a test
            return False

    @cached_property
    def error_details(self) -> ErrorDetails:
        """What the body says went wrong; empty for a success."""
        if self.ok:
            return ErrorDetails()
        details = parse_error_body(self.content, self.headers.get("Content-Type", ""))
        return redact_details(details, self._secrets())

    def _secrets(self) -> tuple[str, ...]:
        return secrets_in(self.request) if self._has_request() else ()

    def error(self) -> str:
        """Return the platform's message, or the status, if this is an error; else an empty text."""
        return "" if self.ok else self.error_details.message or f"HTTP status {self.status_code}"

    def __repr__(self) -> str:
        return f"<Response {self.status_code} to {self.call.operation.id or self.call.path}>"


def status_error(response: Response[Any], now: float) -> APIStatusError:
    """Return the exception for an error answer; `now` is the wall clock, for `Retry-After`."""
    attempted = f"{response.call.method} {response.call.path}"
    error = error_class(response.status_code)(response, attempted, _advice(response))
    asked = retry_after(response.headers.get("Retry-After"), now)
    if isinstance(error, RateLimitError):
        error.retry_after = PENALTY if asked is None else asked
    elif isinstance(error, ServiceUnavailableError):
        error.retry_after = asked
    return error


def _is_json(content_type: str) -> bool:
    media = content_type.partition(";")[0].strip().lower()
    return media == "application/json" or media.endswith("+json")


def _advice(response: Response[Any]) -> str:
    """Say what to do about an error, where the facts tell."""
    operation, code = response.call.operation, response.error_details.code
    if code == "CMN-401" and operation.app_permission:
        return f"give the application the permission {operation.app_permission}"
    if code == "CMN-408" and operation.user_permission:
        return f"give the user the permission {operation.user_permission}"
    if response.status_code == 429:
        return "wait for retry_after seconds"
    if 300 <= response.status_code < 400:
        return "the redirect leads too far, nowhere, or to a host that is not told this"
    return ""
