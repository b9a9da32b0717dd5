# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BasicParticipant(Model):
    """Basic participant."""

    id: str
    account_id: str | Unset = UNSET
    extension_id: str | Unset = UNSET
    display_name: str | Unset = UNSET
    caller_id: str | Unset = UNSET
