# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.auto_shared import AutoShared
    from ringkit_api.models.everyone_can_control import EveryoneCanControl


@model
class RecordingsPreferences(Model):
    """Recordings preferences."""

    everyone_can_control: EveryoneCanControl | Unset = UNSET
    auto_shared: AutoShared | Unset = UNSET
