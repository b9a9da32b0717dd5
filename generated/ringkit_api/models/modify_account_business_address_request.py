# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.business_address_info import BusinessAddressInfo


@model
class ModifyAccountBusinessAddressRequest(Model):
    """Modify account business address request.

    Attributes:
        email: An e-mail address.
    """

    company: str | Unset = UNSET
    email: str | Unset = UNSET
    business_address: BusinessAddressInfo | Unset = UNSET
    main_site_name: str | Unset = UNSET
