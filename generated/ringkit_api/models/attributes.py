# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class Attributes(Model):
    """Further facts about a party.

    Attributes:
        queue_call: Whether the call came through a call queue.
        emergency_callback: Whether emergency services call back.
    """

    queue_call: bool | Unset = UNSET
    """Whether the call came through a call queue."""
    emergency_callback: bool | Unset = UNSET
    """Whether emergency services call back."""
