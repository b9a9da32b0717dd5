# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import CallSegmentOptions

if TYPE_CHECKING:
    from ringkit_api.models.call_segment_length_filter import CallSegmentLengthFilter


@model
class CallSegmentFilter(Model):
    """Call segment filter."""

    segment: CallSegmentOptions
    length: CallSegmentLengthFilter | Unset = UNSET
