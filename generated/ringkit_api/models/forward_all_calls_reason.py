# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

ForwardAllCallsReasonCode = Literal["ExtensionLimitation", "FeatureLimitation"]


@model
class ForwardAllCallsReason(Model):
    """Why forwarding of all calls cannot be changed.

    Attributes:
        code: Whether the extension or the account stands in the way.
        message: Text for people; it may be translated.
    """

    code: ForwardAllCallsReasonCode | Unset = UNSET
    """Whether the extension or the account stands in the way."""
    message: str | Unset = UNSET
    """Text for people; it may be translated."""
