# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class RejectedRecipientResponseResource(Model):
    """Rejected recipient response resource."""

    index: int | Unset = UNSET
    to: list[str] | Unset = UNSET
    error_code: str | Unset = UNSET
    description: str | Unset = UNSET
