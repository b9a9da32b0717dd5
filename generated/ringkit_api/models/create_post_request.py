# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.attachment_info import AttachmentInfo


@model
class CreatePostRequest(Model):
    """Create post request."""

    text: str | Unset = UNSET
    parent_post_id: str | Unset = UNSET
    thread_id: str | Unset = UNSET
    attachments: list[AttachmentInfo] | Unset = UNSET
