# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class SiteOperatorReferenceDict(TypedDict):
    """`SiteOperatorReference` as a dict."""

    id: NotRequired[str]
    """Extension id, from `rc.api.extensions.list_extensions`."""
