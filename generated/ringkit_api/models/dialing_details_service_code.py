# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class DialingDetailsServiceCode(Model):
    """Code of a service.

    Attributes:
        dialing: The code as it is dialled. Read-only.
        pattern: The code as it is defined. Read-only.
    """

    dialing: str | Unset = UNSET
    """The code as it is dialled."""
    pattern: str | None | Unset = UNSET
    """The code as it is defined."""
