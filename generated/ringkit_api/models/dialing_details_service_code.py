# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class DialingDetailsServiceCode(Model):
    """Dialing details service code.

    Attributes:
        dialing: Read-only.
        pattern: Read-only.
    """

    dialing: str | Unset = UNSET
    pattern: str | None | Unset = UNSET
