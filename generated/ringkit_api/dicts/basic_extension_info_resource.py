# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class BasicExtensionInfoResourceDict(TypedDict):
    """`BasicExtensionInfoResource` as a dict."""

    id: NotRequired[str]
    name: NotRequired[str]
    extension_number: NotRequired[str]
