# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class SiteReferenceDict(TypedDict):
    """`SiteReference` as a dict."""

    id: NotRequired[str]
    """`id` of the site, from `rc.api.multi_site.list_sites`."""
