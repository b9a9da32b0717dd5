# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import Model, model

MobileDeliveryModeTransportType = Literal["RC/APNS", "RC/GCM"]


@model
class MobileDeliveryMode(Model):
    """Mobile delivery mode.

    Attributes:
        encryption: Known values `false`; read-only.
    """

    transport_type: MobileDeliveryModeTransportType
    certificate_name: str
    registration_id: str
    encryption: bool
