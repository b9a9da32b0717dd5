"""Subscriptions over HTTP, and the webinar ones, which are webhooks only (facts 9)."""

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Handler, Route, RouteTable
from ringkit_emulator._subscriptions.delivery_modes import (
    SUBSCRIPTION_PATH,
    WEBINAR_SUBSCRIPTION_PATH,
)
from ringkit_emulator._subscriptions.subscription import Subscription
from ringkit_emulator._wire.messages import Answer, json_answer, no_content


def _home(call: Call) -> str:
    template = call.operation.template
    return (
        WEBINAR_SUBSCRIPTION_PATH
        if template.startswith(WEBINAR_SUBSCRIPTION_PATH)
        else SUBSCRIPTION_PATH
    )


def _shown(call: Call, subscription: Subscription, status: int = 200) -> Answer:
    return json_answer(status, call.services.subscriptions.document(subscription))


def list_subscriptions(call: Call) -> Answer:
    """Answer the subscriptions of the user with the app."""
    service, home = call.services.subscriptions, _home(call)
    found = service.list(call.session, path=home)
    records = [service.document(subscription) for subscription in found]
    return json_answer(200, {"uri": call.uri, "records": records})


async def create_subscription(call: Call) -> Answer:
    """Begin a subscription; a webhook is asked first."""
    service, home = call.services.subscriptions, _home(call)
    channel = call.request.channel
    if channel is not None and _asks_for_socket(call.document):
        return _shown(call, service.create_over_websocket(call.session, call.document, channel))
    created = await service.create(call.session, call.document, path=home)
    return _shown(call, created, 201 if home == WEBINAR_SUBSCRIPTION_PATH else 200)


def read_subscription(call: Call) -> Answer:
    """Answer one subscription."""
    service, wanted = call.services.subscriptions, call.path["subscriptionId"]
    return _shown(call, service.read(call.session, wanted, path=_home(call)))


def update_subscription(call: Call) -> Answer:
    """Change filters or lifetime, and renew; an empty body only renews."""
    service, wanted = call.services.subscriptions, call.path["subscriptionId"]
    changed = service.update(
        call.session, wanted, call.document, path=_home(call), channel=call.request.channel
    )
    return _shown(call, changed)


def renew_subscription(call: Call) -> Answer:
    """Renew for as long as before."""
    service, wanted = call.services.subscriptions, call.path["subscriptionId"]
    return _shown(call, service.renew(call.session, wanted, path=_home(call)))


def delete_subscription(call: Call) -> Answer:
    """End a subscription."""
    service, wanted = call.services.subscriptions, call.path["subscriptionId"]
    service.remove(call.session, wanted, path=_home(call))
    return no_content()


def _asks_for_socket(document: Document) -> bool:
    mode = document.get("deliveryMode")
    return isinstance(mode, dict) and mode.get("transportType") == "WebSocket"


def _unchecked(handler: Handler) -> Route:
    # The description knows webhooks only, and no empty body of a PUT.
    return Route(handler, check_body=False)


ROUTES: RouteTable = {
    "listSubscriptions": Route(list_subscriptions),
    "createSubscription": _unchecked(create_subscription),
    "readSubscription": Route(read_subscription),
    "updateSubscription": _unchecked(update_subscription),
    "renewSubscription": Route(renew_subscription),
    "deleteSubscription": Route(delete_subscription),
    "rcwN11sListSubscriptions": Route(list_subscriptions),
    "rcwN11sCreateSubscription": _unchecked(create_subscription),
    "rcwN11sGetSubscription": Route(read_subscription),
    "rcwN11sUpdateSubscription": _unchecked(update_subscription),
    "rcwN11sRenewSubscription": Route(renew_subscription),
    "rcwN11sDeleteSubscription": Route(delete_subscription),
}
