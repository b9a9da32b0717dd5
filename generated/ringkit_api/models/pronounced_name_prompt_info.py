# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

PronouncedNamePromptInfoContentType = Literal["audio/mpeg", "audio/wav"]


@model
class PronouncedNamePromptInfo(Model):
    """Recording of a name.

    Attributes:
        id: Identifier of the recording.
        content_uri: Address of the audio, on the media host. A URI.
        content_type: Media type of the audio.
    """

    id: str | Unset = UNSET
    """Identifier of the recording."""
    content_uri: str | Unset = UNSET
    """Address of the audio, on the media host."""
    content_type: PronouncedNamePromptInfoContentType | Unset = UNSET
    """Media type of the audio."""
