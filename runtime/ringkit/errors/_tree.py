"""Definitions of the exceptions; the docstring of `ringkit.errors` draws the tree."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit.errors._body import ErrorDetails, ErrorItem


class RingkitError(Exception):
    """The base of every exception that ringkit raises on its own account."""


class TransportError(RingkitError):
    """No answer came: no connection, or it broke.

    `attempted` says what was tried (method and path). `processed` is False if the platform
    certainly did nothing (the connection was refused), None if it cannot be known.
    """

    def __init__(self, message: str, *, attempted: str = "", processed: bool | None = None) -> None:
        self.attempted = attempted
        self.processed = processed
        super().__init__(f"{attempted}: {message}" if attempted else message)


class RequestTimeout(TransportError):
    """No answer came within the time that was given."""


class DecodeError(RingkitError):
    """A part of a document does not have the shape its type says.

    `path` is the JSON path (`$.records[3].from`), `expected` says what belongs there, `value` is
    what was found, `others` how many more such places a strict check found.
    """

    def __init__(self, path: str, expected: str, value: object, *, others: int = 0) -> None:
        self.path = path
        self.expected = expected
        self.value = value
        self.others = others
        # The value may be a secret or megabytes long: its kind has to do.
        more = f" (and {others} more)" if others else ""
        super().__init__(f"{path}: expected {expected}, found {_kind(value)}{more}")

    def __reduce__(self) -> tuple[object, ...]:
        rebuild = partial(type(self), others=self.others)
        return rebuild, (self.path, self.expected, self.value)


class MultipartError(RingkitError):
    """A multipart body is not well formed. `offset` is the byte where that shows."""

    def __init__(self, message: str, offset: int) -> None:
        self.offset = offset
        super().__init__(f"{message} (at byte {offset})")


class DownloadError(RingkitError):
    """What was downloaded is too large, of another type, or not as long as was said."""


class BodyTooLargeError(RingkitError):
    """A request body is larger than its operation takes; nothing was sent. Sizes are in bytes."""

    def __init__(self, operation: str, size: int, limit: int) -> None:
        self.operation = operation
        self.size = size
        self.limit = limit
        super().__init__(
            f"{operation}: the body has {size:,} bytes, the platform takes at most {limit:,}"
        )


class BodyConsumedError(RingkitError):
    """A body was read while it was sent, would have to be sent again, and cannot be read again."""


class AuthError(RingkitError):
    """No access token can be had.

    `error` and `error_code` are what the platform said (RFC 6749, sections 4.1.2.1 and 5.2, and
    its own code such as `OAU-213`), `status` and `request_id` come with its answer; empty or 0
    if it was not asked.
    """

    def __init__(
        self,
        message: str,
        *,
        error: str = "",
        error_code: str = "",
        status: int = 0,
        request_id: str = "",
    ) -> None:
        self.error = error
        self.error_code = error_code
        self.status = status
        self.request_id = request_id
        super().__init__(message)


class LoginRequiredError(AuthError):
    """Nothing that is stored leads to an access token: somebody has to log in again."""


class LoginRedirectError(AuthError):
    """The browser came back with an error, without a code, or with a state that is not ours."""


class AuthUnavailableError(AuthError):
    """No access token can be had just now: the token endpoint does not answer, or not usefully.

    The session is kept, and trying again later is right: after `retry_after` seconds if that is
    known. `__cause__` is what happened.
    """

    retry_after: float | None = None


class StoreError(RingkitError):
    """A token store could not be read, written or locked."""


class StoreCorruptedError(StoreError):
    """An entry of a store was unreadable. It is `kept` aside, and counts as missing from now on."""

    def __init__(self, message: str, *, kept: str = "") -> None:
        self.kept = kept
        super().__init__(message)


class ErrorResponse(Protocol):
    """The response that an `APIStatusError` was raised for; `ringkit.Response` is one."""

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers; names are matched without regard to case."""
        ...

    @property
    def content(self) -> bytes:
        """The body."""
        ...

    @property
    def request_id(self) -> str:
        """The `RCRequestId` header, empty if there is none."""
        ...

    @property
    def error_details(self) -> ErrorDetails:
        """The error code, message and items of the body."""
        ...

    def text(self) -> str:
        """Return the body as text."""
        ...

    def json(self) -> Any:
        """Return the body decoded from JSON. Raises ValueError if it is not JSON."""
        ...


class APIStatusError(RingkitError):
    """The platform answered with an error status.

    `status` is the HTTP status, `error_code` the platform's code (`CMN-102`; program against it,
    the message is for people and translated), `message` its text, `errors` every error of the
    body, `request_id` what RingCentral's support asks for, `response` the whole answer with
    `text` and `json()` at hand.
    """

    response: ErrorResponse | None

    def __init__(self, response: ErrorResponse, attempted: str, advice: str = "") -> None:
        details = response.error_details
        self.response = response
        self.attempted = attempted
        self.status: int = response.status_code
        self.error_code: str = details.code
        self.message: str = details.message
        self.errors: tuple[ErrorItem, ...] = details.items
        self.request_id: str = response.request_id
        super().__init__(_status_text(self, advice))

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), str(self), {**self.__dict__, "response": None})


class BadRequestError(APIStatusError):
    """400: a parameter or the body is wrong; `errors` name which."""


class UnauthorizedError(APIStatusError):
    """401: the access token is not, or no longer, accepted."""


class ForbiddenError(APIStatusError):
    """403: the application or the user lacks a permission, or a limit is reached."""


class NotFoundError(APIStatusError):
    """404: no such resource."""


class ConflictError(APIStatusError):
    """409: the resource is in a state that does not allow this."""


class PayloadTooLargeError(APIStatusError):
    """413: the body is larger than the platform takes."""


class UnsupportedMediaTypeError(APIStatusError):
    """415: the platform does not take this type of content."""


class RangeNotSatisfiableError(APIStatusError):
    """416: the requested range is outside the content."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well formed and cannot be carried out."""


class RateLimitError(APIStatusError):
    """429: too many requests; `retry_after` is the time to wait, in seconds.

    `response` is None if the request was held back here because it would have been refused.
    """

    retry_after: float = 60.0

    @classmethod
    def held_back(cls, attempted: str, group: str, retry_after: float) -> RateLimitError:
        """Return the error for a request that was not sent: its group is used up for now."""
        error = cls.__new__(cls)
        error.response, error.attempted, error.status = None, attempted, 429
        error.error_code, error.message, error.errors, error.request_id = "", "", (), ""
        error.retry_after = retry_after
        text = (
            f"{attempted}: not sent, rate group {group} is used up for {retry_after:.1f} s; "
            "wait that long, or give the call a later deadline"
        )
        error.args = (text,)
        return error


class ServerError(APIStatusError):
    """500 and above: the platform failed."""


class ServiceUnavailableError(ServerError):
    """503: overload or maintenance; `retry_after` is the time to wait in seconds, if said."""

    retry_after: float | None = None


def _status_text(error: APIStatusError, advice: str) -> str:
    said = " ".join(part for part in (error.error_code, error.message) if part)
    request = f" [request {error.request_id}]" if error.request_id else ""
    text = f"{error.attempted}: {error.status}{' ' if said else ''}{said}{request}"
    return f"{text}; {advice}" if advice else text


def _kind(value: object) -> str:
    if value is UNSET:
        return "nothing"
    names = {dict: "an object", list: "an array", str: "a string", bool: "a boolean",
             bytes: "other content", type(None): "null"}  # fmt: skip
    return names.get(type(value), "a number")


def _rebuild(cls: type[APIStatusError], text: str, state: dict[str, object]) -> APIStatusError:
    error = cls.__new__(cls)
    error.args = (text,)
    error.__dict__.update(state)
    return error
