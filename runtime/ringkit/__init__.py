"""Typed Python client for the RingCentral platform."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ringkit._version import __version__
    from ringkit.async_client import AsyncRingCentral
    from ringkit.auth.stores import EncryptedStore, FileStore, MemoryStore, RedisStore, Store
    from ringkit.auth.token import Token
    from ringkit.bulk.result import BulkResult
    from ringkit.call import BulkCall, Call, Operation, PagedCall
    from ringkit.client import RingCentral
    from ringkit.errors import (
        APIStatusError,
        AuthError,
        AuthUnavailableError,
        BadRequestError,
        BodyConsumedError,
        BodyTooLargeError,
        ConflictError,
        DecodeError,
        DownloadError,
        ForbiddenError,
        LoginRedirectError,
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
        StoreCorruptedError,
        StoreError,
        TransportError,
        UnauthorizedError,
        UnprocessableEntityError,
        UnsupportedMediaTypeError,
    )
    from ringkit.files import Attachment, File
    from ringkit.model import Model
    from ringkit.options import RequestOptions
    from ringkit.paging.pages import AsyncPages, Pages
    from ringkit.paging.sync import AsyncSync, Sync
    from ringkit.response import Response
    from ringkit.subscriptions.errors import SubscriptionError, SubscriptionLimitError
    from ringkit.unset import UNSET, Unset

__all__ = [
    "UNSET",
    "APIStatusError",
    "AsyncPages",
    "AsyncRingCentral",
    "AsyncSync",
    "Attachment",
    "AuthError",
    "AuthUnavailableError",
    "BadRequestError",
    "BodyConsumedError",
    "BodyTooLargeError",
    "BulkCall",
    "BulkResult",
    "Call",
    "ConflictError",
    "DecodeError",
    "DownloadError",
    "EncryptedStore",
    "File",
    "FileStore",
    "ForbiddenError",
    "LoginRedirectError",
    "LoginRequiredError",
    "MemoryStore",
    "Model",
    "MultipartError",
    "NotFoundError",
    "Operation",
    "PagedCall",
    "Pages",
    "PayloadTooLargeError",
    "RangeNotSatisfiableError",
    "RateLimitError",
    "RedisStore",
    "RequestOptions",
    "RequestTimeout",
    "Response",
    "RingCentral",
    "RingkitError",
    "ServerError",
    "ServiceUnavailableError",
    "Store",
    "StoreCorruptedError",
    "StoreError",
    "SubscriptionError",
    "SubscriptionLimitError",
    "Sync",
    "Token",
    "TransportError",
    "UnauthorizedError",
    "UnprocessableEntityError",
    "Unset",
    "UnsupportedMediaTypeError",
    "__version__",
]

_MODULES = {
    "AsyncPages": "paging.pages",
    "AsyncRingCentral": "async_client",
    "AsyncSync": "paging.sync",
    "Attachment": "files",
    "BulkCall": "call",
    "BulkResult": "bulk.result",
    "Call": "call",
    "EncryptedStore": "auth.stores.encrypted",
    "File": "files",
    "FileStore": "auth.stores.file",
    "MemoryStore": "auth.stores.memory",
    "Model": "model",
    "Operation": "call",
    "PagedCall": "call",
    "Pages": "paging.pages",
    "RedisStore": "auth.stores.redis",
    "RequestOptions": "options",
    "Response": "response",
    "RingCentral": "client",
    "Store": "auth.stores",
    "SubscriptionError": "subscriptions.errors",
    "SubscriptionLimitError": "subscriptions.errors",
    "Sync": "paging.sync",
    "Token": "auth.token",
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
