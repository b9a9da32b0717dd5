# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BridgePstnPins(Model):
    """Codes that are entered on a telephone.

    Attributes:
        host: Code of the host; one is made if left out.
        participant: Code of the participants; one is made if left out.
    """

    host: str | Unset = UNSET
    """Code of the host; one is made if left out."""
    participant: str | Unset = UNSET
    """Code of the participants; one is made if left out."""
