# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

MessageAttachmentInfoIntIdType = Literal[
    "AudioRecording",
    "AudioTranscription",
    "Text",
    "SourceDocument",
    "RenderedDocument",
    "MmsAttachment",
]


@model
class MessageAttachmentInfoIntId(Model):
    """Message attachment info int ID.

    Attributes:
        uri: A URI.
    """

    id: int | Unset = UNSET
    uri: str | Unset = UNSET
    type: MessageAttachmentInfoIntIdType | Unset = UNSET
    content_type: str | Unset = UNSET
    filename: str | Unset = UNSET
    size: int | Unset = UNSET
