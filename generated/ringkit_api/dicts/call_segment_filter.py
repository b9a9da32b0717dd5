# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.call_segment_length_filter import CallSegmentLengthFilterDict
    from ringkit_api.enumerations import CallSegmentOptions
    from ringkit_api.models.call_segment_length_filter import CallSegmentLengthFilter


class CallSegmentFilterDict(TypedDict):
    """`CallSegmentFilter` as a dict."""

    segment: CallSegmentOptions
    """What must have happened."""
    length: NotRequired[CallSegmentLengthFilter | CallSegmentLengthFilterDict]
    """How long it must have lasted."""
