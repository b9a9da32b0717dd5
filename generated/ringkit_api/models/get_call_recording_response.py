# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class GetCallRecordingResponse(Model):
    """Recording of a call.

    Attributes:
        id: `id` of the recording.
        content_uri: Address of the sound on the media host. A URI.
        content_type: Media type of the content.
        duration: Length of the recording in seconds.
    """

    id: str
    """`id` of the recording."""
    content_uri: str
    """Address of the sound on the media host."""
    content_type: str
    """Media type of the content."""
    duration: int
    """Length of the recording in seconds."""
