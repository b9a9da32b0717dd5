# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BridgeDiscovery(Model):
    """Where people join meetings.

    Attributes:
        web: Address at which to join; the password is part of it for those who may see it.
    """

    web: str | Unset = UNSET
    """Address at which to join; the password is part of it for those who may see it."""
