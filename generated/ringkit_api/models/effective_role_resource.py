# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class EffectiveRoleResource(Model):
    """Effective role resource.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    id: str | Unset = UNSET
    domain: str | Unset = UNSET
