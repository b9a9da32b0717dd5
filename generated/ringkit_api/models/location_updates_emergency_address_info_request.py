# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class LocationUpdatesEmergencyAddressInfoRequest(Model):
    """Location updates emergency address info request.

    Attributes:
        country_iso_code: 2 characters.
    """

    country: str | Unset = UNSET
    country_id: str | Unset = UNSET
    country_iso_code: str | Unset = UNSET
    country_name: str | Unset = UNSET
    customer_name: str | Unset = UNSET
    state: str | Unset = UNSET
    state_id: str | Unset = UNSET
    state_iso_code: str | Unset = UNSET
    state_name: str | Unset = UNSET
    city: str | Unset = UNSET
    street: str | Unset = UNSET
    street2: str | Unset = UNSET
    zip: str | Unset = UNSET
