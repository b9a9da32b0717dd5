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
    from ringkit.limits.memory import MemoryLimiter
    from ringkit.limits.redis import RedisLimiter
    from ringkit.model import Model
    from ringkit.options import RequestOptions
    from ringkit.paging.pages import AsyncPages, Pages
    from ringkit.paging.sync import AsyncSync, Sync
    from ringkit.response import Response
    from ringkit.subscriptions.async_subscription import AsyncSubscription
    from ringkit.subscriptions.errors import SubscriptionError, SubscriptionLimitError
    from ringkit.subscriptions.notification import UnknownEvent
    from ringkit.subscriptions.subscription import Subscription
    from ringkit.subscriptions.transports.pubnub.settings import PubNub
    from ringkit.subscriptions.transports.webhook import Webhook
    from ringkit.subscriptions.transports.websocket.transport import WebSocket
    from ringkit.unset import UNSET, Unset

__all__ = [
    "UNSET",
    "APIStatusError",
    "AsyncPages",
    "AsyncRingCentral",
    "AsyncSubscription",
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
    "MemoryLimiter",
    "MemoryStore",
    "Model",
    "MultipartError",
    "NotFoundError",
    "Operation",
    "PagedCall",
    "Pages",
    "PayloadTooLargeError",
    "PubNub",
    "RangeNotSatisfiableError",
    "RateLimitError",
    "RedisLimiter",
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
    "Subscription",
    "SubscriptionError",
    "SubscriptionLimitError",
    "Sync",
    "Token",
    "TransportError",
    "UnauthorizedError",
    "UnknownEvent",
    "UnprocessableEntityError",
    "Unset",
    "UnsupportedMediaTypeError",
    "WebSocket",
    "Webhook",
    "__version__",
]

_MODULES = {
    "AsyncPages": "paging.pages",
    "AsyncRingCentral": "async_client",
    "AsyncSubscription": "subscriptions.async_subscription",
    "AsyncSync": "paging.sync",
    "Attachment": "files",
    "BulkCall": "call",
    "BulkResult": "bulk.result",
    "Call": "call",
    "EncryptedStore": "auth.stores.encrypted",
    "File": "files",
    "FileStore": "auth.stores.file",
    "MemoryLimiter": "limits.memory",
    "MemoryStore": "auth.stores.memory",
    "Model": "model",
    "Operation": "call",
    "PagedCall": "call",
    "Pages": "paging.pages",
    "PubNub": "subscriptions.transports.pubnub.settings",
    "RedisLimiter": "limits.redis",
    "RedisStore": "auth.stores.redis",
    "RequestOptions": "options",
    "Response": "response",
    "RingCentral": "client",
    "Store": "auth.stores",
    "Subscription": "subscriptions.subscription",
    "SubscriptionError": "subscriptions.errors",
    "SubscriptionLimitError": "subscriptions.errors",
    "Sync": "paging.sync",
    "Token": "auth.token",
    "UNSET": "unset",
    "UnknownEvent": "subscriptions.notification",
    "Unset": "unset",
    "WebSocket": "subscriptions.transports.websocket.transport",
    "Webhook": "subscriptions.transports.webhook",
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
