# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class DisabledFilterInfo(Model):
    """A filter that the user may not use.

    Attributes:
        filter: Path of the events.
        reason: Why it is not used.
        message: Words about the reason.
    """

    filter: str
    """Path of the events."""
    reason: str
    """Why it is not used."""
    message: str | Unset = UNSET
    """Words about the reason."""
