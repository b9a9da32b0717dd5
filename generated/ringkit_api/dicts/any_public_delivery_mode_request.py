# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.dicts.internal_delivery_mode import InternalDeliveryModeDict
    from ringkit_api.dicts.mobile_delivery_mode_request import MobileDeliveryModeRequestDict
    from ringkit_api.dicts.pubnub_delivery_mode_request import PubNubDeliveryModeRequestDict
    from ringkit_api.dicts.webhook_delivery_mode_request import WebhookDeliveryModeRequestDict

    AnyPublicDeliveryModeRequestDict: TypeAlias = (
        WebhookDeliveryModeRequestDict
        | PubNubDeliveryModeRequestDict
        | MobileDeliveryModeRequestDict
        | InternalDeliveryModeDict
    )
