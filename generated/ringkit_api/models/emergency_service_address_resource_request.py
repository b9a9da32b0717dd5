# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class EmergencyServiceAddressResourceRequest(Model):
    """Emergency service address resource request."""

    street: str | Unset = UNSET
    street2: str | Unset = UNSET
    zip: str | Unset = UNSET
    customer_name: str | Unset = UNSET
    state: str | Unset = UNSET
    state_id: str | Unset = UNSET
    country: str | Unset = UNSET
    country_id: str | Unset = UNSET
