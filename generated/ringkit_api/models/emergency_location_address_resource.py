# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class EmergencyLocationAddressResource(Model):
    """Emergency location address resource.

    Attributes:
        country_iso_code: 2 characters.
    """

    country: str | Unset = UNSET
    country_id: str | Unset = UNSET
    country_iso_code: str | Unset = UNSET
    country_name: str | Unset = UNSET
    state: str | Unset = UNSET
    state_id: str | Unset = UNSET
    state_iso_code: str | Unset = UNSET
    state_name: str | Unset = UNSET
    city: str | Unset = UNSET
    street: str | Unset = UNSET
    street2: str | Unset = UNSET
    zip: str | Unset = UNSET
    customer_name: str | Unset = UNSET
    out_of_country: bool | Unset = UNSET
    building_name: str | Unset = UNSET
    street_type: str | Unset = UNSET
    building_number: str | Unset = UNSET
