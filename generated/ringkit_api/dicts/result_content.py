# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class ResultContentDict(TypedDict):
    """`ResultContent` as a dict."""

    include_dialing_details: NotRequired[bool]
    """Return what is dialled before the number, such as prefixes. `true` if left out."""
    include_number_details: NotRequired[bool]
    """Return the parts of the number, such as country and area code. `true` if left out."""
    include_formats: NotRequired[bool]
    """Return the number in the usual formats. `true` if left out."""
