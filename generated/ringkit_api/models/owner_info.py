# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class OwnerInfo(Model):
    """Owner info."""

    account_id: str | Unset = UNSET
    extension_id: str | Unset = UNSET
    brand_id: str | Unset = UNSET
