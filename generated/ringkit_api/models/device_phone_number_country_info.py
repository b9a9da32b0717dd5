# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class DevicePhoneNumberCountryInfo(Model):
    """Country of a number.

    Attributes:
        id: Identifier of the country.
        uri: Address of this record on the platform. A URI.
        name: Name of the country.
    """

    id: str | Unset = UNSET
    """Identifier of the country."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    name: str | Unset = UNSET
    """Name of the country."""
