# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.automatic_location_updates_site_info import (
        AutomaticLocationUpdatesSiteInfo,
    )
    from ringkit_api.models.private_ip_range_info import PrivateIpRangeInfo
    from ringkit_api.models.public_ip_range_info import PublicIpRangeInfo


@model
class NetworkInfo(Model):
    """Network with its ranges of addresses.

    Attributes:
        id: Identifier, as other operations take it.
        uri: Address of this record on the platform. A URI.
        name: Name as people see it.
        site: Site it belongs to; accounts without sites have only the main one.
        public_ip_ranges: Public addresses from which the network reaches the internet.
        private_ip_ranges: Addresses inside the network, each range with its place.
    """

    id: str
    """Identifier, as other operations take it."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    name: str | Unset = UNSET
    """Name as people see it."""
    site: AutomaticLocationUpdatesSiteInfo | Unset = UNSET
    """Site it belongs to; accounts without sites have only the main one."""
    public_ip_ranges: list[PublicIpRangeInfo] | Unset = UNSET
    """Public addresses from which the network reaches the internet."""
    private_ip_ranges: list[PrivateIpRangeInfo] | Unset = UNSET
    """Addresses inside the network, each range with its place."""
