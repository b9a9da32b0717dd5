# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

PronouncedNamePromptInfoContentType = Literal["audio/mpeg", "audio/wav"]


@model
class PronouncedNamePromptInfo(Model):
    """Pronounced name prompt info.

    Attributes:
        content_uri: A URI.
    """

    id: str | Unset = UNSET
    content_uri: str | Unset = UNSET
    content_type: PronouncedNamePromptInfoContentType | Unset = UNSET
