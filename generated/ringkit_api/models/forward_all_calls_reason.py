# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

ForwardAllCallsReasonCode = Literal["ExtensionLimitation", "FeatureLimitation"]


@model
class ForwardAllCallsReason(Model):
    """Forward all calls reason."""

    code: ForwardAllCallsReasonCode | Unset = UNSET
    message: str | Unset = UNSET
