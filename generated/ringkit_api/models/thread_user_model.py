# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import AllExtensionTypesEnum


@model
class ThreadUserModel(Model):
    """Thread user model."""

    extension_id: str
    name: str | Unset = UNSET
    extension_type: AllExtensionTypesEnum | Unset = UNSET
