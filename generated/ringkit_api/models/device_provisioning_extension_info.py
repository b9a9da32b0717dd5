# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class DeviceProvisioningExtensionInfo(Model):
    """Extension of a number.

    Attributes:
        id: Identifier of the extension.
        uri: Address of this record on the platform. A URI.
        extension_number: Short number that is dialled inside the account.
        partner_id: Identifier of the extension in the system of a partner.
    """

    id: str | Unset = UNSET
    """Identifier of the extension."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    partner_id: str | Unset = UNSET
    """Identifier of the extension in the system of a partner."""
