# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AccountOperatorInfo(Model):
    """Account operator info.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    id: int | Unset = UNSET
    extension_number: str | Unset = UNSET
    partner_id: str | Unset = UNSET
