# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.additional_cq_info import AdditionalCQInfo
    from ringkit_api.models.primary_cq_info import PrimaryCQInfo


@model
class CallInfoCQ(Model):
    """What is shown of a call of a queue.

    Attributes:
        primary: Main line of the display.
        additional: Second line of the display.
    """

    primary: PrimaryCQInfo | Unset = UNSET
    """Main line of the display."""
    additional: AdditionalCQInfo | Unset = UNSET
    """Second line of the display."""
