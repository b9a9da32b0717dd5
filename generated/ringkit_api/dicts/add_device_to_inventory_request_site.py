# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class AddDeviceToInventoryRequestSiteDict(TypedDict):
    """`AddDeviceToInventoryRequestSite` as a dict."""

    id: NotRequired[str]
    """The `id` of a site, from `rc.api.multi_site.list_sites`."""
