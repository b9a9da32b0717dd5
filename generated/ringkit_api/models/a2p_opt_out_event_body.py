# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class A2POptOutEventBody(Model):
    """A2P opt out event body."""

    from_: str | Unset = UNSET
    to: str | Unset = UNSET
    active: bool | Unset = UNSET
