# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.business_address_info import BusinessAddressInfoDict
    from ringkit_api.models.business_address_info import BusinessAddressInfo


class ModifyAccountBusinessAddressRequestDict(TypedDict):
    """`ModifyAccountBusinessAddressRequest` as a dict."""

    company: NotRequired[str]
    email: NotRequired[str]
    """An e-mail address."""
    business_address: NotRequired[BusinessAddressInfo | BusinessAddressInfoDict]
    main_site_name: NotRequired[str]
