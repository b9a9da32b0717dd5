# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit._call.files import File


@model
class CreateIvrPromptRequest(Model):
    """A recording to upload.

    Attributes:
        attachment: The audio.
        name: Name of the recording; that of the file if left out.
    """

    attachment: File
    """The audio."""
    name: str | Unset = UNSET
    """Name of the recording; that of the file if left out."""
