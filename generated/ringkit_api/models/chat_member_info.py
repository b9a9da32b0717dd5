# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ChatMemberInfo(Model):
    """Member of a chat.

    Attributes:
        id: `id` of the person.
    """

    id: str | Unset = UNSET
    """`id` of the person."""
