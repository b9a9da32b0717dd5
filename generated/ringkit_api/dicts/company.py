# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.business_address_info import BusinessAddressInfo


class BusinessAddressInfoDict(TypedDict):
    """`BusinessAddressInfo` as a dict."""

    country: NotRequired[str]
    """Country of the address or number."""
    state: NotRequired[str]
    """State or province."""
    city: NotRequired[str]
    """City."""
    street: NotRequired[str]
    """Street and house number."""
    zip: NotRequired[str]
    """Postal code."""


class ModifyAccountBusinessAddressRequestDict(TypedDict):
    """`ModifyAccountBusinessAddressRequest` as a dict."""

    company: NotRequired[str]
    """Name of the company."""
    email: NotRequired[str]
    """E-mail address of the company. An e-mail address."""
    business_address: NotRequired[BusinessAddressInfo | BusinessAddressInfoDict]
    """Postal address of the company."""
    main_site_name: NotRequired[str]
    """Name of the main site."""


class SendWelcomeEmailRequestDict(TypedDict):
    """`SendWelcomeEmailRequest` as a dict."""

    email: NotRequired[str]
    """Address to send to; that of the contact person if left out. An e-mail address."""
