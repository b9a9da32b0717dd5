"""Subscriptions: creating, reading, changing, renewing and deleting them.

Webinar subscriptions have their own paths and support webhooks only. Source: platform-facts.md, 9.
"""

from __future__ import annotations

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Handler, Route, RouteTable
from ringkit_emulator._subscriptions.delivery_modes import (
    SUBSCRIPTION_PATH,
    WEBINAR_SUBSCRIPTION_PATH,
)
from ringkit_emulator._subscriptions.subscription import Subscription
from ringkit_emulator._wire.messages import Answer, json_answer, no_content


def _path(call: Call) -> str:
    template = call.operation.template
    return (
        WEBINAR_SUBSCRIPTION_PATH
        if template.startswith(WEBINAR_SUBSCRIPTION_PATH)
        else SUBSCRIPTION_PATH
    )


def _answer(call: Call, subscription: Subscription, status: int = 200) -> Answer:
    document = call.services.subscriptions.document(subscription)
    if call.request.channel is not None:
        # Over a WebSocket the platform leaves out the host (platform-facts.md, 14).
        document["uri"] = document["uri"].removeprefix(call.urls.api)
    return json_answer(status, document)


def list_subscriptions(call: Call) -> Answer:
    """Return the subscriptions of the user that were made with the same app."""
    service, path = call.services.subscriptions, _path(call)
    found = service.list(call.session, path=path)
    records = [service.document(subscription) for subscription in found]
    return json_answer(200, {"uri": call.uri, "records": records})


async def create_subscription(call: Call) -> Answer:
    """Create a subscription; a webhook must first confirm its validation request."""
    service, path = call.services.subscriptions, _path(call)
    channel = call.request.channel
    if channel is not None and _wants_websocket(call.document):
        return _answer(call, service.create_over_websocket(call.session, call.document, channel))
    created = await service.create(call.session, call.document, path=path)
    return _answer(call, created, 201 if path == WEBINAR_SUBSCRIPTION_PATH else 200)


def read_subscription(call: Call) -> Answer:
    """Return a subscription."""
    service, subscription_id = call.services.subscriptions, call.path["subscriptionId"]
    return _answer(call, service.read(call.session, subscription_id, path=_path(call)))


def update_subscription(call: Call) -> Answer:
    """Change the event filters or the lifetime and renew; an empty body only renews."""
    service, subscription_id = call.services.subscriptions, call.path["subscriptionId"]
    changed = service.update(
        call.session, subscription_id, call.document, path=_path(call), channel=call.request.channel
    )
    return _answer(call, changed)


def renew_subscription(call: Call) -> Answer:
    """Renew a subscription for its present lifetime."""
    service, subscription_id = call.services.subscriptions, call.path["subscriptionId"]
    return _answer(call, service.renew(call.session, subscription_id, path=_path(call)))


def delete_subscription(call: Call) -> Answer:
    """Delete a subscription."""
    service, subscription_id = call.services.subscriptions, call.path["subscriptionId"]
    service.remove(call.session, subscription_id, path=_path(call))
    return no_content()


def _wants_websocket(document: Document) -> bool:
    mode = document.get("deliveryMode")
    return isinstance(mode, dict) and mode.get("transportType") == "WebSocket"


def _route_without_body_check(handler: Handler) -> Route:
    # The description declares webhooks only, and no empty body for PUT.
    return Route(handler, check_body=False)


ROUTES: RouteTable = {
    "listSubscriptions": Route(list_subscriptions),
    "createSubscription": _route_without_body_check(create_subscription),
    "readSubscription": Route(read_subscription),
    "updateSubscription": _route_without_body_check(update_subscription),
    "renewSubscription": Route(renew_subscription),
    "deleteSubscription": Route(delete_subscription),
    "rcwN11sListSubscriptions": Route(list_subscriptions),
    "rcwN11sCreateSubscription": _route_without_body_check(create_subscription),
    "rcwN11sGetSubscription": Route(read_subscription),
    "rcwN11sUpdateSubscription": _route_without_body_check(update_subscription),
    "rcwN11sRenewSubscription": Route(renew_subscription),
    "rcwN11sDeleteSubscription": Route(delete_subscription),
}
