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
    """Why a user does not have a feature.

    Attributes:
        code: What stands in the way, such as service plan or permission.
        message: The same for people.
        permission: Permission that is missing, if that is the reason.
    """

    code: ReasonInfoCode | Unset = UNSET
    """What stands in the way, such as service plan or permission."""
    message: str | Unset = UNSET
    """The same for people."""
    permission: str | Unset = UNSET
    """Permission that is missing, if that is the reason."""
