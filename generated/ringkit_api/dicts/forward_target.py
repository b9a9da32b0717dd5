# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class ForwardTargetDict(TypedDict):
    """`ForwardTarget` as a dict."""

    phone_number: NotRequired[str]
    voicemail: NotRequired[str]
    extension_number: NotRequired[str]
    extension_id: NotRequired[str]
