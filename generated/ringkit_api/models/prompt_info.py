# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PromptInfo(Model):
    """A recording for menus.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: Identifier, as other operations take it.
        content_type: Media type of the content.
        content_uri: Address of the audio, on the media host; it needs the access token. A URI.
        filename: Name of the recording.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str
    """Identifier, as other operations take it."""
    content_type: str | Unset = UNSET
    """Media type of the content."""
    content_uri: str | Unset = UNSET
    """Address of the audio, on the media host; it needs the access token."""
    filename: str | Unset = UNSET
    """Name of the recording."""
