# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class ProvisioningSiteInfoDict(TypedDict):
    """`ProvisioningSiteInfo` as a dict."""

    id: NotRequired[str]
    """The `id` of a site, from `rc.api.multi_site.list_sites`. A URI."""
    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    name: NotRequired[str]
    """Name of the site; only read."""
    code: NotRequired[str]
    """Prefix of extension numbers of the site; only read."""
