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
    """What changed in an extension.

    Attributes:
        extension_id: `id` of the extension.
        event_type: Whether the extension was changed or deleted.
        hints: What changed.
        owner_id: `id` of the extension that owns it.
    """

    extension_id: str | Unset = UNSET
    """`id` of the extension."""
    event_type: ExtensionInfoEventBodyEventType | Unset = UNSET
    """Whether the extension was changed or deleted."""
    hints: list[ExtensionInfoEventBodyHints] | Unset = UNSET
    """What changed."""
    owner_id: str | Unset = UNSET
    """`id` of the extension that owns it."""
