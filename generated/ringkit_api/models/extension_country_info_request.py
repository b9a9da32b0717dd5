# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ExtensionCountryInfoRequest(Model):
    """Extension country info request."""

    id: str | Unset = UNSET
