# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BridgePinsWithoutPstn(Model):
    """Code with which people join meetings on the web.

    Attributes:
        web: Meeting number, digits.
    """

    web: str | Unset = UNSET
    """Meeting number, digits."""
