"""Webhooks: what the platform posts to an address of yours, checked, typed and answered.

`WebhookReceiver` takes the notifications of subscriptions, `CardReceiver` the submissions of
adaptive cards. Both belong to no framework: `handle(headers, body)` returns what to answer.
`asgi_app` and `wsgi_app` make either an application of its own.
"""

from ringkit.webhooks._asgi import asgi_app
from ringkit.webhooks._cards import CardAction, CardReceiver
from ringkit.webhooks._receiver import WebhookReceiver
from ringkit.webhooks._reply import WebhookReply
from ringkit.webhooks._wsgi import wsgi_app

__all__ = [
    "CardAction",
    "CardReceiver",
    "WebhookReceiver",
    "WebhookReply",
    "asgi_app",
    "wsgi_app",
]
