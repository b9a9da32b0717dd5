"""The response to a call: status, headers, body, rate limits, typed result."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

from ringkit import error_codes
from ringkit._io.engines.messages import Headers
from ringkit._io.engines.messages import Response as RawResponse
from ringkit._json import loads
from ringkit._options import DEFAULT_RETRY_AFTER_SECONDS
from ringkit._redaction import redact_details, secrets_in
from ringkit.errors import (
    APIStatusError,
    DecodeError,
    RateLimitError,
    ServiceUnavailableError,
)
from ringkit.errors._body import ErrorDetails, parse_error_body
from ringkit.errors._status import error_class
from ringkit.limits._headers import Limits, retry_after

if TYPE_CHECKING:
    from ringkit._call.call import Call
    from ringkit._io.engines.messages import Request

T = TypeVar("T", covariant=True)

_PERMISSION: Final = re.compile(r"[\w.:-]{1,100}")
#: Messages about permissions have the name of the permission in brackets.
_PERMISSION_IN_MESSAGE: Final = re.compile(r"\[(\w+)\]")


class Response(Generic[T]):
    """The response to a call.

    `parsed` is the typed result of the call, decoded on first access. `response` is the response
    as it came: `status_code`, `headers`, `content`.
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
        self._continue: Callable[[T], T] | None = None

    @property
    def request(self) -> Request:
        """The request: `method`, `url`, `path`, `headers`."""
        return self.response.request

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self.response.status_code

    @property
    def ok(self) -> bool:
        """Whether the status is a success (2xx)."""
        return 200 <= self.status < 300

    @property
    def headers(self) -> Headers:
        """The headers; names are matched without regard to case."""
        return self.response.headers

    @property
    def content(self) -> bytes:
        """The body, without its content encoding."""
        return self.response.content

    def text(self) -> str:
        """Return the body as text."""
        return self.response.text

    def json(self) -> Any:
        """Return the body decoded from JSON, the same object each time. Raises ValueError."""
        return self._document

    @cached_property
    def _document(self) -> Any:
        return loads(self.content)

    @cached_property
    def parsed(self) -> T:
        """The typed result. DecodeError if the body does not have the described shape."""
        if self.status == 302:
            return cast("T", self.headers.get("Location", ""))
        if not self.ok:  # no result: 304, or a DELETE of what is already deleted
            return cast("T", None)
        found = self.call.decode(self.status, self.content, strict=self._strict)
        return found if self._continue is None else self._continue(found)

    def continue_with(self, link: Callable[[Any], Any]) -> None:
        """Pass the result through `link`, now if it was read before, to let a page be continued."""
        self._continue = link
        if "parsed" in self.__dict__:
            self.__dict__["parsed"] = link(self.__dict__["parsed"])

    @property
    def garbled(self) -> bool:
        """Whether this is a success whose body should be JSON and is not, as from a proxy."""
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
        """The state of the rate group of the request, by the `X-Rate-Limit-*` headers."""
        if self._limits is None:
            self._limits = Limits.from_headers(self.headers)
        return self._limits

    @property
    def request_id(self) -> str:
        """The `RCRequestId` header that RingCentral's support asks for, empty if there is none."""
        return str(self.headers.get("RCRequestId", ""))

    def multipart(self) -> list[Response[T]]:
        """Return the responses for the items of a bulk request, each with its own status.

        The body is `multipart/mixed`, or a JSON array of objects with `resourceId`, `status` and
        `body`. Raises MultipartError if it is neither or not well formed, DecodeError if the
        statuses cannot be read.
        """
        from ringkit.multipart._multi_status import entry_item, json_entries, read_items

        content_type = self.headers.get("Content-Type", "")
        entries = json_entries(content_type, self.content)
        if entries is None:
            items = read_items(content_type, self.content)
        else:
            items = [entry_item(entry) for entry in entries]
        return [self.part(*item) for item in items]

    def to_multipart(self) -> list[Response[T]]:
        """Return `multipart()`, or a list with this response only if its body has no items."""
        from ringkit.multipart._multi_status import is_multipart, json_entries

        content_type = self.headers.get("Content-Type", "")
        if is_multipart(content_type) or json_entries(content_type, self.content) is not None:
            return self.multipart()
        return [self]

    def part(self, status: int, headers: Iterable[tuple[str, str]], content: bytes) -> Response[T]:
        """Return a response for one item of this one, with the same request and request id."""
        whole = self.response
        inner = [*headers, ("RCRequestId", self.request_id)]
        pairs = ((name.encode(), text.encode("latin-1", "replace")) for name, text in inner)
        raw = RawResponse(status, Headers(pairs), whole.request, content=content)
        return Response(self.call, raw, strict=self._strict, limits=self.limits)

    @property
    def error_details(self) -> ErrorDetails:
        """Error code, message and items of the body; all empty for a success."""
        return self._error_details

    @cached_property
    def _error_details(self) -> ErrorDetails:
        if self.ok:
            return ErrorDetails()
        details = parse_error_body(self.content, self.headers.get("Content-Type", ""))
        return redact_details(details, self._secrets())

    def _secrets(self) -> tuple[str, ...]:
        return secrets_in(self.request)

    def error(self) -> str:
        """Return the error message, or the status if there is none; empty for a success."""
        return "" if self.ok else self.error_details.message or f"HTTP status {self.status}"

    def __repr__(self) -> str:
        return f"<Response {self.status} to {self.call.operation.id or self.call.path}>"


def status_error(response: Response[Any], now: float) -> APIStatusError:
    """Return the exception for an error response.

    `now` is the time in seconds since the epoch, for a `Retry-After` that is a date.
    """
    attempted = f"{response.call.method} {response.call.path}"
    wait = retry_after(response.headers.get("Retry-After"), now)
    if response.status == 429 and wait is None:
        wait = DEFAULT_RETRY_AFTER_SECONDS
    error = error_class(response.status)(response, attempted, _advice(response, wait))
    if isinstance(error, RateLimitError):
        error.retry_after = DEFAULT_RETRY_AFTER_SECONDS if wait is None else wait
    elif isinstance(error, ServiceUnavailableError):
        error.retry_after = wait
    return error


def _is_json(content_type: str) -> bool:
    media = content_type.partition(";")[0].strip().lower()
    return media == "application/json" or media.endswith("+json")


def _advice(response: Response[Any], wait: float | None) -> str:
    """Return what the caller can do about an error, empty if that is not known.

    `wait` is the time before the next request in seconds, None if the platform named none.
    """
    operation, details = response.call.operation, response.error_details
    if details.code == error_codes.APP_PERMISSION_MISSING:
        permission = _permission(details) or operation.app_permission
        return f"give the application the permission {permission}" if permission else ""
    if details.code == error_codes.USER_PERMISSION_MISSING:
        permission = _permission(details) or operation.user_permission
        return f"give the user the permission {permission}" if permission else ""
    if details.code == error_codes.NO_API_PLAN:
        return "the account has no plan for the API, and waiting does not change that"
    if response.status in (429, 503) and wait is not None:
        return f"wait {wait:g} s before the next request"
    if 300 <= response.status < 400:
        return (
            "the redirect was not followed: too many, no address, or a host that is not configured"
        )
    return ""


def _permission(details: ErrorDetails) -> str:
    """Return the permission that an error names, which is not always the described one."""
    for item in details.items:
        name = item.data.get("permissionName")
        if isinstance(name, str) and _PERMISSION.fullmatch(name):
            return name
    found = _PERMISSION_IN_MESSAGE.search(details.message)
    return found[1] if found else ""
