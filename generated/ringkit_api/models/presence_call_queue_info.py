# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PresenceCallQueueInfo(Model):
    """Presence call queue info."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    extension_number: str | Unset = UNSET
    editable_member_status: bool | Unset = UNSET
