# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.dicts.emergency_address_resource_request import (
        EmergencyAddressResourceRequestDict,
    )
    from ringkit_api.dicts.site_basic_info import SiteBasicInfoDict
    from ringkit_api.models.emergency_address_resource_request import (
        EmergencyAddressResourceRequest,
    )
    from ringkit_api.models.site_basic_info import SiteBasicInfo


class EmergencyLocationRequestResourceDict(TypedDict):
    """`EmergencyLocationRequestResource` as a dict."""

    address: NotRequired[EmergencyAddressResourceRequest | EmergencyAddressResourceRequestDict]
    name: NotRequired[str]
    site: NotRequired[SiteBasicInfo | SiteBasicInfoDict]
    address_format_id: NotRequired[str]
    visibility: NotRequired[Literal["Public"]]
    """`"Public"` if left out."""
    trusted: NotRequired[bool]
    """`false` if left out."""
