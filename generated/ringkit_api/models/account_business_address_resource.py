# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.contact_business_address_info import ContactBusinessAddressInfo


@model
class AccountBusinessAddressResource(Model):
    """Name and address of the company.

    Attributes:
        uri: Address of this record on the platform. A URI.
        business_address: Postal address of the company.
        company: Name of the company.
        email: E-mail address of the company. An e-mail address.
        main_site_name: Name of the main site.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    business_address: ContactBusinessAddressInfo | Unset = UNSET
    """Postal address of the company."""
    company: str | Unset = UNSET
    """Name of the company."""
    email: str | Unset = UNSET
    """E-mail address of the company."""
    main_site_name: str | Unset = UNSET
    """Name of the main site."""
