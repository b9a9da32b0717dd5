# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class GetCallRecordingResponse(Model):
    """Get call recording response.

    Attributes:
        content_uri: A URI.
    """

    id: str
    content_uri: str
    content_type: str
    duration: int
