# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class EveryoneCanControl(Model):
    """Whether participants may start and pause a recording.

    Attributes:
        enabled: Whether it is on.
        locked: Whether an administrator has fixed the setting.
    """

    enabled: bool | Unset = UNSET
    """Whether it is on."""
    locked: bool | Unset = UNSET
    """Whether an administrator has fixed the setting."""
