# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class DeviceProvisioningExtensionInfo(Model):
    """Device provisioning extension info.

    Attributes:
        uri: A URI.
    """

    id: str | Unset = UNSET
    uri: str | Unset = UNSET
    extension_number: str | Unset = UNSET
    partner_id: str | Unset = UNSET
