# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class ProvisioningSiteInfoDict(TypedDict):
    """`ProvisioningSiteInfo` as a dict."""

    id: NotRequired[str]
    uri: NotRequired[str]
    name: NotRequired[str]
    code: NotRequired[str]
