# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

ExtensionInfoEventBodyEventType = Literal["Update", "Delete"]

ExtensionInfoEventBodyHints = Literal[
    "AccountSettings",
    "AccountStatus",
    "AnsweringRules",
    "CompanyNumbers",
    "DialingPlan",
    "ExtensionInfo",
    "Features",
    "Limits",
    "Permissions",
    "ProfileImage",
    "VideoConfiguration",
]


@model
class ExtensionInfoEventBody(Model):
    """Extension info event body."""

    extension_id: str | Unset = UNSET
    event_type: ExtensionInfoEventBodyEventType | Unset = UNSET
    hints: list[ExtensionInfoEventBodyHints] | Unset = UNSET
    owner_id: str | Unset = UNSET
