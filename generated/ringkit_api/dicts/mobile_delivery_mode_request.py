# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.mobile_delivery_mode_request import (
        MobileDeliveryModeRequestTransportType,
    )


class MobileDeliveryModeRequestDict(TypedDict):
    """`MobileDeliveryModeRequest` as a dict."""

    transport_type: MobileDeliveryModeRequestTransportType
    certificate_name: str
    registration_id: str
