# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

ReasonInfoCode = Literal[
    "ServicePlanLimitation",
    "AccountLimitation",
    "ExtensionTypeLimitation",
    "ExtensionSubTypeLimitation",
    "ExtensionLimitation",
    "InsufficientPermissions",
    "ConfigurationLimitation",
    "PermissionLimitation",
]


@model
class ReasonInfo(Model):
    """Reason info."""

    code: ReasonInfoCode | Unset = UNSET
    message: str | Unset = UNSET
    permission: str | Unset = UNSET
