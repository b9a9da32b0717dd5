# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BasicContactInfo(Model):
    """Basic contact info.

    first_name: at most 64 characters.
    last_name: at most 64 characters.
    email: an e-mail address; at most 64 characters.
    """

    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    email: str | Unset = UNSET
