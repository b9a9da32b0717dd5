# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.emergency_address_resource_request import (
        EmergencyAddressResourceRequestDict,
    )
    from ringkit_api.dicts.site_basic_info import SiteBasicInfoDict
    from ringkit_api.models.emergency_address_resource_request import (
        EmergencyAddressResourceRequest,
    )
    from ringkit_api.models.site_basic_info import SiteBasicInfo


class CreateUserEmergencyLocationRequestDict(TypedDict):
    """`CreateUserEmergencyLocationRequest` as a dict."""

    name: NotRequired[str]
    address_format_id: NotRequired[str]
    trusted: NotRequired[bool]
    """`false` if left out."""
    address: NotRequired[EmergencyAddressResourceRequest | EmergencyAddressResourceRequestDict]
    site: NotRequired[SiteBasicInfo | SiteBasicInfoDict]
