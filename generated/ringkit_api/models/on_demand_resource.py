# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class OnDemandResource(Model):
    """Recording that a person starts in a call.

    Attributes:
        enabled: Whether users can record calls.
        retention_period: Days for which recordings are kept.
    """

    enabled: bool | Unset = UNSET
    """Whether users can record calls."""
    retention_period: int | Unset = UNSET
    """Days for which recordings are kept."""
