# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.models.webhook_delivery_mode import WebhookDeliveryMode
    from ringkit_api.models.websocket_delivery_mode import WebSocketDeliveryMode

    AnyPublicDeliveryMode: TypeAlias = WebhookDeliveryMode | WebSocketDeliveryMode
else:
    from ringkit.model.union import Union

    AnyPublicDeliveryMode = Union(
        "AnyPublicDeliveryMode",
        "WebhookDeliveryMode",
        "WebSocketDeliveryMode",
        discriminator="transportType",
        mapping={
            "WebHook": "WebhookDeliveryMode",
            "WebSocket": "WebSocketDeliveryMode",
        },
    )
