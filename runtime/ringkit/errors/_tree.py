"""Definitions of the exception classes; `ringkit.errors` shows the tree."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit.errors._body import ErrorDetails, ErrorItem


class RingkitError(Exception):
    """The base class of all exceptions of ringkit."""


class TransportError(RingkitError):
    """There was no response: the connection could not be made, or broke.

    `attempted` is the method and path. `processed` is False if the platform certainly did not
    process the request (the connection was refused), None if that is not known. `permanent` means
    that the client cannot send anything: its HTTP client is closed, or is that of another process
    or event loop. Such a request is not sent again.
    """

    def __init__(
        self,
        message: str,
        *,
        attempted: str = "",
        processed: bool | None = None,
        permanent: bool = False,
    ) -> None:
        self.attempted = attempted
        self.processed = processed
        self.permanent = permanent
        super().__init__(f"{attempted}: {message}" if attempted else message)


class RequestTimeout(TransportError):
    """There was no response in time."""


class DecodeError(RingkitError):
    """A value in a JSON document is not of the described type.

    `path` is its JSON path (`$.records[3].from`), `expected` a description of the type, `value` the
    value found, `others` the number of further errors that a strict check found, `operation` the
    operation id or the method and path whose answer it is, empty for a document of another origin.
    """

    def __init__(
        self, path: str, expected: str, value: object, *, others: int = 0, operation: str = ""
    ) -> None:
        self.path = path
        self.expected = expected
        self.value = value
        self.others = others
        self.operation = operation
        # The value may be a secret or megabytes long, so only its type is shown.
        more = f" (and {others} more)" if others else ""
        super().__init__(f"{path}: expected {expected}, found {_type_name(value)}{more}")

    def __str__(self) -> str:
        text = super().__str__()
        return f"{self.operation}: {text}" if self.operation else text

    def __reduce__(self) -> tuple[object, ...]:
        rebuild = partial(type(self), others=self.others, operation=self.operation)
        return rebuild, (self.path, self.expected, self.value)


class MultipartError(RingkitError):
    """A multipart body is not well formed. `offset` is the byte where the error was detected."""

    def __init__(self, message: str, offset: int) -> None:
        self.offset = offset
        super().__init__(f"{message} (at byte {offset})")


class DownloadError(RingkitError):
    """A download is too large, of another type, or of another length than announced."""


class ResponseTooLargeError(RingkitError):
    """A response body is larger than the call allows, without its content encoding.

    `limit` is in bytes: the option `max_response_bytes`. `rc.stream` and `rc.download` read a body
    of any size in pieces.
    """

    def __init__(self, attempted: str, limit: int) -> None:
        self.attempted = attempted
        self.limit = limit
        super().__init__(
            f"{attempted}: the response has more than {limit:,} bytes; read it in pieces with "
            "rc.stream or rc.download, or raise max_response_bytes"
        )

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.attempted, self.limit)


class BodyTooLargeError(RingkitError):
    """A request body is larger than its operation accepts; nothing was sent.

    `size` and `limit` are in bytes.
    """

    def __init__(self, operation: str, size: int, limit: int) -> None:
        self.operation = operation
        self.size = size
        self.limit = limit
        super().__init__(
            f"{operation}: the body has {size:,} bytes, the platform takes at most {limit:,}"
        )


class BodyConsumedError(RingkitError):
    """A request body would have to be sent again, but can be read only once."""


class ProcessingError(RingkitError):
    """What the platform had accepted has failed: a message, a task, a call.

    `status` is the final status, such as `SendingFailed`; `reason` the platform's code for why
    (`deliveryErrorCode`, `faxErrorCode`, ...), the status again where there is none. `model` is
    the failed message, task or call as it was read last.
    """

    def __init__(self, message: str, *, model: Any, status: str, reason: str) -> None:
        self.model = model
        self.status = status
        self.reason = reason
        super().__init__(message)

    def __reduce__(self) -> tuple[object, ...]:
        rebuild = partial(type(self), model=self.model, status=self.status, reason=self.reason)
        return rebuild, self.args


class WaitTimeout(RingkitError):
    """What was waited for is not final yet; the platform still works on it.

    `model` is the message, task or call as it was read last, to wait for again; `status` its
    status. `__cause__` is the error of the last read, if that had no answer.
    """

    def __init__(self, message: str, *, model: Any, status: str) -> None:
        self.model = model
        self.status = status
        super().__init__(message)

    def __reduce__(self) -> tuple[object, ...]:
        return partial(type(self), model=self.model, status=self.status), self.args


class AuthError(RingkitError):
    """There is no access token.

    `error` is the error of RFC 6749, sections 4.1.2.1 and 5.2, `error_code` the platform's code
    such as `OAU-213`, `status` and `request_id` are those of the response. They are empty or 0 if
    no request was sent.
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
    """No stored token or credential leads to an access token: a new login is required."""


class LoginRedirectError(AuthError):
    """The browser's redirect has an error, no code, or a state of another login."""


class AuthUnavailableError(AuthError):
    """There is no access token for now: the token endpoint fails or cannot be reached.

    The session is kept. Try again later, after `retry_after` seconds if that is not None.
    `__cause__` is the error of the last attempt.
    """

    retry_after: float | None = None


class MissingPackageError(RingkitError, ImportError):
    """A package that is not installed with ringkit alone; the text says how to install it."""


class QueueError(RingkitError):
    """A Redis server or broker that keeps webhook events did not take, give or confirm one."""


class StoreError(RingkitError):
    """A store could not be read, written or locked."""


class StoreCorruptedError(StoreError):
    """An entry of a store was unreadable; it counts as missing from now on.

    `kept` is where it was put aside, empty if it was not.
    """

    def __init__(self, message: str, *, kept: str = "") -> None:
        self.kept = kept
        super().__init__(message)


class ErrorResponse(Protocol):
    """The response that an `APIStatusError` was raised for; `ringkit.Response` is one."""

    @property
    def status(self) -> int:
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

    `status` is the HTTP status, `error_code` the platform's code such as `CMN-102` (see
    `ringkit.error_codes`), `message` its text, which is translated and may change, `errors` every
    error of the body, `request_id` the id that RingCentral's support asks for. `attempted` is the
    method and path. `response` is the response, None after unpickling.
    """

    response: ErrorResponse | None

    def __init__(self, response: ErrorResponse, attempted: str, advice: str = "") -> None:
        details = response.error_details
        self.response = response
        self.attempted = attempted
        self.status: int = response.status
        self.error_code: str = details.code
        self.message: str = details.message
        self.errors: tuple[ErrorItem, ...] = details.items
        self.request_id: str = response.request_id
        super().__init__(_status_text(self, advice))

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), str(self), {**self.__dict__, "response": None})


class BadRequestError(APIStatusError):
    """400: a parameter or the body is invalid; `errors` has the names."""


class UnauthorizedError(APIStatusError):
    """401: the access token is not accepted."""


class ForbiddenError(APIStatusError):
    """403: the application or the user has no permission, or a limit is reached."""


class NotFoundError(APIStatusError):
    """404: the resource does not exist."""


class ConflictError(APIStatusError):
    """409: the state of the resource does not allow the request."""


class PayloadTooLargeError(APIStatusError):
    """413: the request body is too large."""


class UnsupportedMediaTypeError(APIStatusError):
    """415: the content type of the request is not supported."""


class RangeNotSatisfiableError(APIStatusError):
    """416: the requested range is outside the content."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well formed but cannot be processed."""


class RateLimitError(APIStatusError):
    """429: too many requests; `retry_after` is the time to wait, in seconds.

    `response` is None if the request was not sent because it would have been refused.
    """

    retry_after: float = 60.0

    @classmethod
    def not_sent(cls, attempted: str, group: str, retry_after: float) -> RateLimitError:
        """Return the error for a request that was not sent because its rate group is used up."""
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
    """503: overload or maintenance; `retry_after` is the time to wait in seconds, or None."""

    retry_after: float | None = None


def _status_text(error: APIStatusError, advice: str) -> str:
    details = " ".join(part for part in (error.error_code, error.message) if part)
    request = f" [request {error.request_id}]" if error.request_id else ""
    text = f"{error.attempted}: {error.status}{' ' if details else ''}{details}{request}"
    return f"{text}; {advice}" if advice else text


def _type_name(value: object) -> str:
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
