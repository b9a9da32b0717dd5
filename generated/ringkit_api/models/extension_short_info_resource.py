# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ExtensionShortInfoResource(Model):
    """Extension short info resource."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    extension_number: str | Unset = UNSET
