# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.preset_info import PresetInfo


@model
class BlockedCallerGreetingInfo(Model):
    """What refused callers hear.

    Attributes:
        type: Which callers hear the greeting.
        preset: Standard greeting to play.
    """

    type: str | Unset = UNSET
    """Which callers hear the greeting."""
    preset: PresetInfo | Unset = UNSET
    """Standard greeting to play."""
