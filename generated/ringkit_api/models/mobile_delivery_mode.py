# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import Model, model

MobileDeliveryModeTransportType = Literal["RC/APNS", "RC/GCM"]


@model
class MobileDeliveryMode(Model):
    """Delivery as a push notification of a phone.

    Attributes:
        transport_type: How events are delivered.
        certificate_name: Name of the push certificate.
        registration_id: Token of the phone.
        encryption: Always false. Known values `false`; read-only.
    """

    transport_type: MobileDeliveryModeTransportType
    """How events are delivered."""
    certificate_name: str
    """Name of the push certificate."""
    registration_id: str
    """Token of the phone."""
    encryption: bool
    """Always false."""
