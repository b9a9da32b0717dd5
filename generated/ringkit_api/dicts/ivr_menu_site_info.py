# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class IvrMenuSiteInfoDict(TypedDict):
    """`IvrMenuSiteInfo` as a dict."""

    id: NotRequired[str]
    """The `id` of a site, from `rc.api.multi_site.list_sites`; the main site if left out."""
    name: NotRequired[str]
    """Name as people see it."""
