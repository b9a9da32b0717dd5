# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import Model, model

MobileDeliveryModeRequestTransportType = Literal["RC/APNS", "RC/GCM"]


@model
class MobileDeliveryModeRequest(Model):
    """Mobile delivery mode request."""

    transport_type: MobileDeliveryModeRequestTransportType
    certificate_name: str
    registration_id: str
