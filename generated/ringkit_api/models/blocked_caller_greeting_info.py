# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.preset_info import PresetInfo


@model
class BlockedCallerGreetingInfo(Model):
    """Blocked caller greeting info."""

    type: str | Unset = UNSET
    preset: PresetInfo | Unset = UNSET
