# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CommCloudDestinationDict(TypedDict):
    """`CommCloudDestination` as a dict."""

    integration_id: str
    extension_number: NotRequired[str]
    phone_number: NotRequired[str]
