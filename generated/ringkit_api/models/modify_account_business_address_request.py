# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.business_address_info import BusinessAddressInfo


@model
class ModifyAccountBusinessAddressRequest(Model):
    """Name and address of the company as they are to be.

    Attributes:
        company: Name of the company.
        email: E-mail address of the company. An e-mail address.
        business_address: Postal address of the company.
        main_site_name: Name of the main site.
    """

    company: str | Unset = UNSET
    """Name of the company."""
    email: str | Unset = UNSET
    """E-mail address of the company."""
    business_address: BusinessAddressInfo | Unset = UNSET
    """Postal address of the company."""
    main_site_name: str | Unset = UNSET
    """Name of the main site."""
