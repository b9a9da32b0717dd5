# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.models.internal_delivery_mode import InternalDeliveryMode
    from ringkit_api.models.mobile_delivery_mode import MobileDeliveryMode
    from ringkit_api.models.pubnub_delivery_mode import PubNubDeliveryMode
    from ringkit_api.models.webhook_delivery_mode import WebhookDeliveryMode
    from ringkit_api.models.websocket_delivery_mode import WebSocketDeliveryMode

    AnyPublicDeliveryMode: TypeAlias = (
        WebhookDeliveryMode
        | WebSocketDeliveryMode
        | PubNubDeliveryMode
        | MobileDeliveryMode
        | InternalDeliveryMode
    )
else:
    from ringkit._model.union import Union

    AnyPublicDeliveryMode = Union(
        "AnyPublicDeliveryMode",
        "WebhookDeliveryMode",
        "WebSocketDeliveryMode",
        "PubNubDeliveryMode",
        "MobileDeliveryMode",
        "InternalDeliveryMode",
        discriminator="transportType",
        mapping={
            "WebHook": "WebhookDeliveryMode",
            "WebSocket": "WebSocketDeliveryMode",
            "PubNub": "PubNubDeliveryMode",
            "RC/APNS": "MobileDeliveryMode",
            "RC/GCM": "MobileDeliveryMode",
            "Internal": "InternalDeliveryMode",
        },
    )
