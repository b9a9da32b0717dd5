# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import Model, model

RecordingDownloadModelDownloadContentType = Literal["video/mp4", "audio/m4a"]


@model
class RecordingDownloadModel(Model):
    """Recording download model.

    Attributes:
        download_uri: A URI.
        download_content_type: `"video/mp4"` if left out.
    """

    download_uri: str
    download_content_type: RecordingDownloadModelDownloadContentType
    download_size: int
