"""Receivers for the requests that the platform posts to webhooks: checked, typed and answered.

`WebhookReceiver` receives the notifications of subscriptions, `CardReceiver` the submissions of
adaptive cards. Neither needs a framework: `handle(headers, body)` returns the response to send.
`asgi_app` and `wsgi_app` turn either into an application. With a sink (`RedisStreamSink`,
`BrokerSink`) a notification is answered when it is stored, and `app` is a server of that kind that
is configured by environment variables.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._lazy import lazy_attributes

if TYPE_CHECKING:
    from ringkit.webhooks._app import app
    from ringkit.webhooks._asgi import asgi_app
    from ringkit.webhooks._cards import CardAction, CardReceiver
    from ringkit.webhooks._deduplication import AsyncDeduplicator, Deduplicator
    from ringkit.webhooks._notification import RawNotification, Sink
    from ringkit.webhooks._receiver import WebhookReceiver
    from ringkit.webhooks._reply import WebhookReply
    from ringkit.webhooks._sinks.brokers import BrokerSink, event_decoder
    from ringkit.webhooks._sinks.redis_consumer import AsyncRedisStreamConsumer, RedisStreamConsumer
    from ringkit.webhooks._sinks.redis_deduplicator import (
        AsyncRedisDeduplicator,
        RedisDeduplicator,
    )
    from ringkit.webhooks._sinks.redis_streams import AsyncRedisStreamSink, RedisStreamSink
    from ringkit.webhooks._wsgi import wsgi_app

__all__ = [
    "AsyncDeduplicator",
    "AsyncRedisDeduplicator",
    "AsyncRedisStreamConsumer",
    "AsyncRedisStreamSink",
    "BrokerSink",
    "CardAction",
    "CardReceiver",
    "Deduplicator",
    "RawNotification",
    "RedisDeduplicator",
    "RedisStreamConsumer",
    "RedisStreamSink",
    "Sink",
    "WebhookReceiver",
    "WebhookReply",
    "app",
    "asgi_app",
    "event_decoder",
    "wsgi_app",
]
__getattr__, __dir__ = lazy_attributes(
    __name__,
    {
        "AsyncDeduplicator": "ringkit.webhooks._deduplication",
        "AsyncRedisDeduplicator": "ringkit.webhooks._sinks.redis_deduplicator",
        "AsyncRedisStreamConsumer": "ringkit.webhooks._sinks.redis_consumer",
        "AsyncRedisStreamSink": "ringkit.webhooks._sinks.redis_streams",
        "BrokerSink": "ringkit.webhooks._sinks.brokers",
        "CardAction": "ringkit.webhooks._cards",
        "CardReceiver": "ringkit.webhooks._cards",
        "Deduplicator": "ringkit.webhooks._deduplication",
        "RawNotification": "ringkit.webhooks._notification",
        "RedisDeduplicator": "ringkit.webhooks._sinks.redis_deduplicator",
        "RedisStreamConsumer": "ringkit.webhooks._sinks.redis_consumer",
        "RedisStreamSink": "ringkit.webhooks._sinks.redis_streams",
        "Sink": "ringkit.webhooks._notification",
        "WebhookReceiver": "ringkit.webhooks._receiver",
        "WebhookReply": "ringkit.webhooks._reply",
        "app": "ringkit.webhooks._app",
        "asgi_app": "ringkit.webhooks._asgi",
        "event_decoder": "ringkit.webhooks._sinks.brokers",
        "wsgi_app": "ringkit.webhooks._wsgi",
    },
)
