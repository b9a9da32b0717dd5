# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.contact_business_address_info import ContactBusinessAddressInfo


@model
class AccountBusinessAddressResource(Model):
    """Account business address resource.

    Attributes:
        uri: A URI.
        email: An e-mail address.
    """

    uri: str | Unset = UNSET
    business_address: ContactBusinessAddressInfo | Unset = UNSET
    company: str | Unset = UNSET
    email: str | Unset = UNSET
    main_site_name: str | Unset = UNSET
