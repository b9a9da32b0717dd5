# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class EmergencyAddressResourceRequest(Model):
    """Emergency address resource request."""

    country: str | Unset = UNSET
    country_id: str | Unset = UNSET
    state: str | Unset = UNSET
    state_id: str | Unset = UNSET
    city: str | Unset = UNSET
    street: str | Unset = UNSET
    street2: str | Unset = UNSET
    zip: str | Unset = UNSET
    customer_name: str | Unset = UNSET
