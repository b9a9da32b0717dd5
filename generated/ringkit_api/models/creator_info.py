# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CreatorInfo(Model):
    """Creator info.

    Attributes:
        id: Extension id of the user.
        first_name: First name of the person.
        last_name: Last name of the person.
    """

    id: str | Unset = UNSET
    """Extension id of the user."""
    first_name: str | Unset = UNSET
    """First name of the person."""
    last_name: str | Unset = UNSET
    """Last name of the person."""
