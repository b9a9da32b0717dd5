# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.tm_attachment_info import TMAttachmentInfo


@model
class TMCreatePostRequest(Model):
    """Tm create post request."""

    text: str | Unset = UNSET
    parent_post_id: str | Unset = UNSET
    thread_id: str | Unset = UNSET
    attachments: list[TMAttachmentInfo] | Unset = UNSET
