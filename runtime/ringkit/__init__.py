"""Typed Python client for the RingCentral platform."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ringkit._version import __version__
    from ringkit.async_client import AsyncRingCentral
    from ringkit.call import BulkCall, Call, Operation, PagedCall
    from ringkit.client import RingCentral
    from ringkit.errors import (
        APIStatusError,
        AuthError,
        BadRequestError,
        BodyConsumedError,
        BodyTooLargeError,
        ConflictError,
        DecodeError,
        ForbiddenError,
        LoginRequiredError,
        MultipartError,
        NotFoundError,
        PayloadTooLargeError,
        RangeNotSatisfiableError,
        RateLimitError,
        RequestTimeout,
        RingkitError,
        ServerError,
        ServiceUnavailableError,
        TransportError,
        UnauthorizedError,
        UnprocessableEntityError,
        UnsupportedMediaTypeError,
    )
    from ringkit.files import Attachment, File
    from ringkit.model import Model
    from ringkit.options import RequestOptions
    from ringkit.response import Response
    from ringkit.unset import UNSET, Unset

__all__ = [
    "UNSET",
    "APIStatusError",
    "AsyncRingCentral",
    "Attachment",
    "AuthError",
    "BadRequestError",
    "BodyConsumedError",
    "BodyTooLargeError",
    "BulkCall",
    "Call",
    "ConflictError",
    "DecodeError",
    "File",
    "ForbiddenError",
    "LoginRequiredError",
    "Model",
    "MultipartError",
    "NotFoundError",
    "Operation",
    "PagedCall",
    "PayloadTooLargeError",
    "RangeNotSatisfiableError",
    "RateLimitError",
    "RequestOptions",
    "RequestTimeout",
    "Response",
    "RingCentral",
    "RingkitError",
    "ServerError",
    "ServiceUnavailableError",
    "TransportError",
    "UnauthorizedError",
    "UnprocessableEntityError",
    "Unset",
    "UnsupportedMediaTypeError",
    "__version__",
]

_MODULES = {
    "AsyncRingCentral": "async_client",
    "Attachment": "files",
    "BulkCall": "call",
    "Call": "call",
    "File": "files",
    "Model": "model",
    "Operation": "call",
    "PagedCall": "call",
    "RequestOptions": "options",
    "Response": "response",
    "RingCentral": "client",
    "UNSET": "unset",
    "Unset": "unset",
    "__version__": "_version",
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"ringkit.{_MODULES.get(name, 'errors')}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return __all__
