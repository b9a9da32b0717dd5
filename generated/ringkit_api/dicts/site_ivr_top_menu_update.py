# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class SiteIVRTopMenuUpdateDict(TypedDict):
    """`SiteIVRTopMenuUpdate` as a dict."""

    id: NotRequired[str]
    """The `id` of a menu, from `rc.api.ivr.list_ivr_menus`."""
