"""Receivers for the requests that the platform posts to webhooks: checked, typed and answered.

`WebhookReceiver` receives the notifications of subscriptions, `CardReceiver` the submissions of
adaptive cards. Neither needs a framework: `handle(headers, body)` returns the response to send.
`asgi_app` and `wsgi_app` turn either into an application.
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
