# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import MessageAttachmentTypeEnum


@model
class MessageAttachmentInfo(Model):
    """Message attachment info.

    Attributes:
        uri: A URI.
    """

    id: int | Unset = UNSET
    uri: str | Unset = UNSET
    type: MessageAttachmentTypeEnum | Unset = UNSET
    content_type: str | Unset = UNSET
    vm_duration: int | Unset = UNSET
    file_name: str | Unset = UNSET
    size: int | Unset = UNSET
    height: int | Unset = UNSET
    width: int | Unset = UNSET
