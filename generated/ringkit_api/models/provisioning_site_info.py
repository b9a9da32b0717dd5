# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, member, model


@model
class ProvisioningSiteInfo(Model):
    """Provisioning site info.

    Attributes:
        id: A URI.
        uri: A URI.
    """

    id: str | Unset = UNSET
    uri: str | Unset = UNSET
    name: str | Unset = UNSET
    code: str | Unset = member(default=UNSET, secret=True)
