# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import CallSegmentOptions

if TYPE_CHECKING:
    from ringkit_api.models.call_segment_length_filter import CallSegmentLengthFilter


@model
class CallSegmentFilter(Model):
    """Something that must have happened in a call.

    Attributes:
        segment: What must have happened.
        length: How long it must have lasted.
    """

    segment: CallSegmentOptions
    """What must have happened."""
    length: CallSegmentLengthFilter | Unset = UNSET
    """How long it must have lasted."""
