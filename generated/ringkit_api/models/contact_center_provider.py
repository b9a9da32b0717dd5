# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ContactCenterProvider(Model):
    """Contact center provider."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET
