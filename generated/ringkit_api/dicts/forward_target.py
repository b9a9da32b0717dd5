# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class ForwardTargetDict(TypedDict):
    """`ForwardTarget` as a dict."""

    phone_number: NotRequired[str]
    """Number that gets the call, in E.164."""
    voicemail: NotRequired[str]
    """`id` of the extension whose voicemail gets the call."""
    extension_number: NotRequired[str]
    """Short number of the extension that gets the call."""
    extension_id: NotRequired[str]
    """`id` of the extension that gets the call."""
