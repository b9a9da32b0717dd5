# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class DialingDetailsSpecialPrefix(Model):
    """Prefix of a carrier or service.

    Attributes:
        dialing: The prefix as it is dialled. Read-only.
        pattern: The prefix as it is defined. Read-only.
    """

    dialing: str | Unset = UNSET
    """The prefix as it is dialled."""
    pattern: str | Unset = UNSET
    """The prefix as it is defined."""
