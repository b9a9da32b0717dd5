# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ShippingAddressInfo(Model):
    """Shipping address info.

    Attributes:
        customer_email: An e-mail address.
        additional_customer_email: An e-mail address.
    """

    customer_name: str | Unset = UNSET
    additional_customer_name: str | Unset = UNSET
    customer_email: str | Unset = UNSET
    additional_customer_email: str | Unset = UNSET
    customer_phone: str | Unset = UNSET
    additional_customer_phone: str | Unset = UNSET
    street: str | Unset = UNSET
    street2: str | Unset = UNSET
    city: str | Unset = UNSET
    state: str | Unset = UNSET
    state_id: str | Unset = UNSET
    state_iso_code: str | Unset = UNSET
    state_name: str | Unset = UNSET
    country_id: str | Unset = UNSET
    country_iso_code: str | Unset = UNSET
    country: str | Unset = UNSET
    country_name: str | Unset = UNSET
    zip: str | Unset = UNSET
    tax_id: str | Unset = UNSET
