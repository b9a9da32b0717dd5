# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.automatic_location_updates_site_info import (
        AutomaticLocationUpdatesSiteInfoDict,
    )
    from ringkit_api.dicts.private_ip_range_info_request import PrivateIpRangeInfoRequestDict
    from ringkit_api.dicts.public_ip_range_info import PublicIpRangeInfoDict
    from ringkit_api.models.automatic_location_updates_site_info import (
        AutomaticLocationUpdatesSiteInfo,
    )
    from ringkit_api.models.private_ip_range_info_request import PrivateIpRangeInfoRequest
    from ringkit_api.models.public_ip_range_info import PublicIpRangeInfo


class CreateNetworkRequestDict(TypedDict):
    """`CreateNetworkRequest` as a dict."""

    name: str
    """Name as people see it."""
    site: NotRequired[AutomaticLocationUpdatesSiteInfo | AutomaticLocationUpdatesSiteInfoDict]
    """Site the network belongs to; needed if the account has sites, `main-site` for the main one."""
    public_ip_ranges: Sequence[PublicIpRangeInfo | PublicIpRangeInfoDict]
    """Public addresses from which the network reaches the internet."""
    private_ip_ranges: Sequence[PrivateIpRangeInfoRequest | PrivateIpRangeInfoRequestDict]
    """Addresses inside the network, each range with its place."""
