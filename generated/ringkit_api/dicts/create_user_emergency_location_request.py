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
    """Name as people see it."""
    address_format_id: NotRequired[str]
    """Identifier of the form that addresses of this country have."""
    trusted: NotRequired[bool]
    """Whether to take an address outside the United States without checking it. `false` if left out."""
    address: NotRequired[EmergencyAddressResourceRequest | EmergencyAddressResourceRequestDict]
    """Postal address of the location."""
    site: NotRequired[SiteBasicInfo | SiteBasicInfoDict]
    """Site it belongs to; accounts without sites have only the main one."""
