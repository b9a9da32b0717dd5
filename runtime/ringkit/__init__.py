"""Typed Python client for the RingCentral platform."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._lazy import lazy_attributes

if TYPE_CHECKING:
    from ringkit._bulk.result import BulkFailure, BulkResult, BulkSuccess
    from ringkit._call.body import BytesBody, FileBody
    from ringkit._call.call import BulkCall, Call, Operation, PagedCall
    from ringkit._call.files import Attachment, File, Text
    from ringkit._client.accounts import Accounts, AsyncAccounts
    from ringkit._client.asynchronous import AsyncRingCentral
    from ringkit._client.base import Settings
    from ringkit._client.sync import RingCentral
    from ringkit._exports.exports import ExportBatch
    from ringkit._exports.runner import ExportResult
    from ringkit._exports.tasks import ExportPlan, ExportTask
    from ringkit._exports.windows import TimeWindow
    from ringkit._model import Model, Page
    from ringkit._model.ids import same_id
    from ringkit._model.rows import rows_of
    from ringkit._options import Progress, RequestOptions, SendOptions
    from ringkit._paging.pages import AsyncPages, Pages
    from ringkit._paging.sync import AsyncSync, Sync
    from ringkit._response import Response
    from ringkit._unset import NULL, UNSET, Null, Unset
    from ringkit._version import __version__
    from ringkit.auth._stores import EncryptedStore, FileStore, MemoryStore, RedisStore, Store
    from ringkit.auth._token import Token
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
        ResponseTooLargeError,
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
    from ringkit.limits._memory import MemoryLimiter
    from ringkit.limits._redis import RedisLimiter
    from ringkit.notifications import UnknownEvent
    from ringkit.subscriptions._async_subscription import AsyncSubscription
    from ringkit.subscriptions._errors import SubscriptionError, SubscriptionLimitError
    from ringkit.subscriptions._subscription import Subscription
    from ringkit.subscriptions._transports.pubnub.settings import PubNub
    from ringkit.subscriptions._transports.webhook import Webhook
    from ringkit.subscriptions._transports.websocket.transport import WebSocket

__all__ = [
    "NULL",
    "UNSET",
    "APIStatusError",
    "Accounts",
    "AsyncAccounts",
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
    "BulkFailure",
    "BulkResult",
    "BulkSuccess",
    "BytesBody",
    "Call",
    "ConflictError",
    "DecodeError",
    "DownloadError",
    "EncryptedStore",
    "ExportBatch",
    "ExportPlan",
    "ExportResult",
    "ExportTask",
    "File",
    "FileBody",
    "FileStore",
    "ForbiddenError",
    "LoginRedirectError",
    "LoginRequiredError",
    "MemoryLimiter",
    "MemoryStore",
    "Model",
    "MultipartError",
    "NotFoundError",
    "Null",
    "Operation",
    "Page",
    "PagedCall",
    "Pages",
    "PayloadTooLargeError",
    "Progress",
    "PubNub",
    "RangeNotSatisfiableError",
    "RateLimitError",
    "RedisLimiter",
    "RedisStore",
    "RequestOptions",
    "RequestTimeout",
    "Response",
    "ResponseTooLargeError",
    "RingCentral",
    "RingkitError",
    "SendOptions",
    "ServerError",
    "ServiceUnavailableError",
    "Settings",
    "Store",
    "StoreCorruptedError",
    "StoreError",
    "Subscription",
    "SubscriptionError",
    "SubscriptionLimitError",
    "Sync",
    "Text",
    "TimeWindow",
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
    "rows_of",
    "same_id",
]

__getattr__, __dir__ = lazy_attributes(
    __name__,
    {
        "APIStatusError": "ringkit.errors",
        "Accounts": "ringkit._client.accounts",
        "AsyncAccounts": "ringkit._client.accounts",
        "AsyncPages": "ringkit._paging.pages",
        "AsyncRingCentral": "ringkit._client.asynchronous",
        "AsyncSubscription": "ringkit.subscriptions._async_subscription",
        "AsyncSync": "ringkit._paging.sync",
        "Attachment": "ringkit._call.files",
        "AuthError": "ringkit.errors",
        "AuthUnavailableError": "ringkit.errors",
        "BadRequestError": "ringkit.errors",
        "BodyConsumedError": "ringkit.errors",
        "BodyTooLargeError": "ringkit.errors",
        "BulkCall": "ringkit._call.call",
        "BulkFailure": "ringkit._bulk.result",
        "BulkResult": "ringkit._bulk.result",
        "BulkSuccess": "ringkit._bulk.result",
        "BytesBody": "ringkit._call.body",
        "Call": "ringkit._call.call",
        "ConflictError": "ringkit.errors",
        "DecodeError": "ringkit.errors",
        "DownloadError": "ringkit.errors",
        "EncryptedStore": "ringkit.auth._stores",
        "ExportBatch": "ringkit._exports.exports",
        "ExportPlan": "ringkit._exports.tasks",
        "ExportResult": "ringkit._exports.runner",
        "ExportTask": "ringkit._exports.tasks",
        "File": "ringkit._call.files",
        "FileBody": "ringkit._call.body",
        "FileStore": "ringkit.auth._stores",
        "ForbiddenError": "ringkit.errors",
        "LoginRedirectError": "ringkit.errors",
        "LoginRequiredError": "ringkit.errors",
        "MemoryLimiter": "ringkit.limits._memory",
        "MemoryStore": "ringkit.auth._stores",
        "Model": "ringkit._model",
        "MultipartError": "ringkit.errors",
        "NULL": "ringkit._unset",
        "NotFoundError": "ringkit.errors",
        "Null": "ringkit._unset",
        "Operation": "ringkit._call.call",
        "Page": "ringkit._model",
        "PagedCall": "ringkit._call.call",
        "Pages": "ringkit._paging.pages",
        "PayloadTooLargeError": "ringkit.errors",
        "Progress": "ringkit._options",
        "PubNub": "ringkit.subscriptions._transports.pubnub.settings",
        "RangeNotSatisfiableError": "ringkit.errors",
        "RateLimitError": "ringkit.errors",
        "RedisLimiter": "ringkit.limits._redis",
        "RedisStore": "ringkit.auth._stores",
        "RequestOptions": "ringkit._options",
        "RequestTimeout": "ringkit.errors",
        "Response": "ringkit._response",
        "ResponseTooLargeError": "ringkit.errors",
        "RingCentral": "ringkit._client.sync",
        "RingkitError": "ringkit.errors",
        "SendOptions": "ringkit._options",
        "ServerError": "ringkit.errors",
        "ServiceUnavailableError": "ringkit.errors",
        "Settings": "ringkit._client.base",
        "Store": "ringkit.auth._stores",
        "StoreCorruptedError": "ringkit.errors",
        "StoreError": "ringkit.errors",
        "Subscription": "ringkit.subscriptions._subscription",
        "SubscriptionError": "ringkit.subscriptions._errors",
        "SubscriptionLimitError": "ringkit.subscriptions._errors",
        "Sync": "ringkit._paging.sync",
        "Text": "ringkit._call.files",
        "TimeWindow": "ringkit._exports.windows",
        "Token": "ringkit.auth._token",
        "TransportError": "ringkit.errors",
        "UNSET": "ringkit._unset",
        "UnauthorizedError": "ringkit.errors",
        "UnknownEvent": "ringkit.notifications",
        "UnprocessableEntityError": "ringkit.errors",
        "Unset": "ringkit._unset",
        "UnsupportedMediaTypeError": "ringkit.errors",
        "WebSocket": "ringkit.subscriptions._transports.websocket.transport",
        "Webhook": "ringkit.subscriptions._transports.webhook",
        "__version__": "ringkit._version",
        "rows_of": "ringkit._model.rows",
        "same_id": "ringkit._model.ids",
    },
)
