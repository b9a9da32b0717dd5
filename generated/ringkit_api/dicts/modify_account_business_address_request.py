# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.business_address_info import BusinessAddressInfoDict
    from ringkit_api.models.business_address_info import BusinessAddressInfo


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
