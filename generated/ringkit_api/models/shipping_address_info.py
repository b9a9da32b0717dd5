# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ShippingAddressInfo(Model):
    """Where a phone is sent to.

    Attributes:
        customer_name: Name of the person or company at the address.
        additional_customer_name: Second name at the address.
        customer_email: E-mail address of the customer. An e-mail address.
        additional_customer_email: Second e-mail address. An e-mail address.
        customer_phone: Telephone number of the customer.
        additional_customer_phone: Second telephone number.
        street: First line of the address: street and number.
        street2: Second line of the address: floor, suite or apartment.
        city: City.
        state: State or province; needed in the USA, Canada and the UK.
        state_id: Identifier of the state.
        state_iso_code: Code of the state.
        state_name: Full name of the state.
        country_id: Identifier of the country.
        country_iso_code: Two-letter code of the country.
        country: Name of the country.
        country_name: Full name of the country.
        zip: Postal code.
        tax_id: Tax number; needed in some countries.
    """

    customer_name: str | Unset = UNSET
    """Name of the person or company at the address."""
    additional_customer_name: str | Unset = UNSET
    """Second name at the address."""
    customer_email: str | Unset = UNSET
    """E-mail address of the customer."""
    additional_customer_email: str | Unset = UNSET
    """Second e-mail address."""
    customer_phone: str | Unset = UNSET
    """Telephone number of the customer."""
    additional_customer_phone: str | Unset = UNSET
    """Second telephone number."""
    street: str | Unset = UNSET
    """First line of the address: street and number."""
    street2: str | Unset = UNSET
    """Second line of the address: floor, suite or apartment."""
    city: str | Unset = UNSET
    """City."""
    state: str | Unset = UNSET
    """State or province; needed in the USA, Canada and the UK."""
    state_id: str | Unset = UNSET
    """Identifier of the state."""
    state_iso_code: str | Unset = UNSET
    """Code of the state."""
    state_name: str | Unset = UNSET
    """Full name of the state."""
    country_id: str | Unset = UNSET
    """Identifier of the country."""
    country_iso_code: str | Unset = UNSET
    """Two-letter code of the country."""
    country: str | Unset = UNSET
    """Name of the country."""
    country_name: str | Unset = UNSET
    """Full name of the country."""
    zip: str | Unset = UNSET
    """Postal code."""
    tax_id: str | Unset = UNSET
    """Tax number; needed in some countries."""
