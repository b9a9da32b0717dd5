# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.automatic_location_updates_site_info import (
        AutomaticLocationUpdatesSiteInfo,
    )
    from ringkit_api.models.private_ip_range_info_request import PrivateIpRangeInfoRequest
    from ringkit_api.models.public_ip_range_info import PublicIpRangeInfo


@model
class CreateNetworkRequest(Model):
    """Network to be added.

    Attributes:
        name: Name as people see it.
        site: Site the network belongs to; needed if the account has sites, `main-site` for the main
            one.
        public_ip_ranges: Public addresses from which the network reaches the internet.
        private_ip_ranges: Addresses inside the network, each range with its place.
    """

    name: str
    """Name as people see it."""
    site: AutomaticLocationUpdatesSiteInfo | Unset = UNSET
    """Site the network belongs to; needed if the account has sites, `main-site` for the main one."""
    public_ip_ranges: list[PublicIpRangeInfo]
    """Public addresses from which the network reaches the internet."""
    private_ip_ranges: list[PrivateIpRangeInfoRequest]
    """Addresses inside the network, each range with its place."""
