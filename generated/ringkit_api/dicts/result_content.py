# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class ResultContentDict(TypedDict):
    """`ResultContent` as a dict."""

    include_dialing_details: NotRequired[bool]
    """`true` if left out."""
    include_number_details: NotRequired[bool]
    """`true` if left out."""
    include_formats: NotRequired[bool]
    """`true` if left out."""
