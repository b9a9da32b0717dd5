# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit.model import UNSET, Model, Unset, member, model

ForwardAllCallsReasonCode = Literal["ExtensionLimitation", "FeatureLimitation"]


@model
class ForwardAllCallsReason(Model):
    """Forward all calls reason."""

    code: ForwardAllCallsReasonCode | Unset = member(default=UNSET, secret=True)
    message: str | Unset = UNSET
