# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.models.internal_delivery_mode import InternalDeliveryMode
    from ringkit_api.models.mobile_delivery_mode_request import MobileDeliveryModeRequest
    from ringkit_api.models.pubnub_delivery_mode_request import PubNubDeliveryModeRequest
    from ringkit_api.models.webhook_delivery_mode_request import WebhookDeliveryModeRequest

    AnyPublicDeliveryModeRequest: TypeAlias = (
        WebhookDeliveryModeRequest
        | PubNubDeliveryModeRequest
        | MobileDeliveryModeRequest
        | InternalDeliveryMode
    )
else:
    from ringkit._model.union import Union

    AnyPublicDeliveryModeRequest = Union(
        "AnyPublicDeliveryModeRequest",
        "WebhookDeliveryModeRequest",
        "PubNubDeliveryModeRequest",
        "MobileDeliveryModeRequest",
        "InternalDeliveryMode",
        discriminator="transportType",
        mapping={
            "WebHook": "WebhookDeliveryModeRequest",
            "PubNub": "PubNubDeliveryModeRequest",
            "RC/APNS": "MobileDeliveryModeRequest",
            "RC/GCM": "MobileDeliveryModeRequest",
            "Internal": "InternalDeliveryMode",
        },
    )
