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
    """How events are delivered."""
    certificate_name: str
    """Name of the push certificate."""
    registration_id: str
    """Token of the phone."""
