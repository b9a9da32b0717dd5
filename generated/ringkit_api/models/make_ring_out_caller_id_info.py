# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class MakeRingOutCallerIdInfo(Model):
    """Number that is shown.

    Attributes:
        phone_number: Number of the user that has the feature CallerId.
    """

    phone_number: str | Unset = UNSET
    """Number of the user that has the feature CallerId."""
