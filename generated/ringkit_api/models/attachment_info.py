# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

AttachmentInfoType = Literal["File", "Note", "Event", "Card"]


@model
class AttachmentInfo(Model):
    """Something to attach, by its identifier.

    Attributes:
        id: Identifier, such as that of the answer of `rc.api.posts.create_file`.
        type: Kind of what is attached.
    """

    id: str | Unset = UNSET
    """Identifier, such as that of the answer of `rc.api.posts.create_file`."""
    type: AttachmentInfoType | Unset = UNSET
    """Kind of what is attached."""
