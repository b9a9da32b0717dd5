# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.message_info import MessageInfo


@model
class MessageInfoMulti(Model):
    """Message info multi."""

    resource_id: str
    status: int
    body: MessageInfo
