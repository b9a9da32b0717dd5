# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit._call.files import File
    from ringkit_api.models.new_thread_message_request import NewThreadMessageRequest


@model
class SendMessageRequest(Model):
    """A text to be sent with files.

    Attributes:
        metadata: The text with its sender and recipients.
        attachments: Pictures and other files. At least 1 item.
    """

    metadata: NewThreadMessageRequest
    """The text with its sender and recipients."""
    attachments: list[File]
    """Pictures and other files."""
