# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

ExtensionStatusInfoReason = Literal["Voluntarily", "Involuntarily"]


@model
class ExtensionStatusInfo(Model):
    """Extension status info."""

    comment: str | Unset = UNSET
    reason: ExtensionStatusInfoReason | Unset = UNSET
