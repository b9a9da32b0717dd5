# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit._call.files import File


@model
class CreateFileRequest(Model):
    """A file to upload.

    Attributes:
        body: The content, sent as it is.
    """

    body: File
    """The content, sent as it is."""
