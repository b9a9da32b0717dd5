# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import Model, model

CallLogRecordingInfoType = Literal["Automatic", "OnDemand"]


@model
class CallLogRecordingInfo(Model):
    """Recording of a call.

    Attributes:
        id: `id` of the recording, for `rc.api.call_recordings.read_call_recording`.
        uri: Address of this record on the platform. A URI.
        type: Whether the recording began by itself or when a person asked for it.
        content_uri: Address of the sound on the media host; it may answer 404 for a while after the
            call. A URI.
    """

    id: str
    """`id` of the recording, for `rc.api.call_recordings.read_call_recording`."""
    uri: str
    """Address of this record on the platform."""
    type: CallLogRecordingInfoType
    """Whether the recording began by itself or when a person asked for it."""
    content_uri: str
    """Address of the sound on the media host; it may answer 404 for a while after the call."""
