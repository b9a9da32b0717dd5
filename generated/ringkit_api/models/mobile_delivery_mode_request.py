# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import Model, model

MobileDeliveryModeRequestTransportType = Literal["RC/APNS", "RC/GCM"]


@model
class MobileDeliveryModeRequest(Model):
    """Delivery as a push notification of a phone.

    Attributes:
        transport_type: How events are delivered.
        certificate_name: Name of the push certificate.
        registration_id: Token of the phone.
    """

    transport_type: MobileDeliveryModeRequestTransportType
    """How events are delivered."""
    certificate_name: str
    """Name of the push certificate."""
    registration_id: str
    """Token of the phone."""
