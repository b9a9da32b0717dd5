# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ExtensionLanguageInfoRequest(Model):
    """Extension language info request."""

    id: str | Unset = UNSET
