# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

ExtensionStatusInfoReason = Literal["Voluntarily", "Involuntarily"]


@model
class ExtensionStatusInfo(Model):
    """Why an extension has its state.

    Attributes:
        comment: Words about the reason.
        reason: Whether the user asked for it.
    """

    comment: str | Unset = UNSET
    """Words about the reason."""
    reason: ExtensionStatusInfoReason | Unset = UNSET
    """Whether the user asked for it."""
