# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BridgeResponseSecurityPassword(Model):
    """Bridge response security password."""

    plain_text: str | Unset = UNSET
    pstn: str | Unset = UNSET
    join_query: str | Unset = UNSET
