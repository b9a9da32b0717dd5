# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import Model, model

RecordingDownloadModelDownloadContentType = Literal["video/mp4", "audio/m4a"]


@model
class RecordingDownloadModel(Model):
    """Where to download a recording.

    Attributes:
        download_uri: Signed address of the file; it needs no access token. A URI.
        download_content_type: Media type of the file. `"video/mp4"` if left out.
        download_size: Size of the file in bytes.
    """

    download_uri: str
    """Signed address of the file; it needs no access token."""
    download_content_type: RecordingDownloadModelDownloadContentType
    """Media type of the file."""
    download_size: int
    """Size of the file in bytes."""
