# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class SiteMemberInfo(Model):
    """Site member info.

    Attributes:
        uri: A URI.
    """

    id: int | Unset = UNSET
    uri: str | Unset = UNSET
    extension_number: str | Unset = UNSET
    type: str | Unset = UNSET
    name: str | Unset = UNSET
