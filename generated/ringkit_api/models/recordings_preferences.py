# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.auto_shared import AutoShared
    from ringkit_api.models.everyone_can_control import EveryoneCanControl


@model
class RecordingsPreferences(Model):
    """What holds for recordings of meetings.

    Attributes:
        everyone_can_control: Whether participants may start and pause a recording.
        auto_shared: Whether recordings are shared with the participants by themselves.
    """

    everyone_can_control: EveryoneCanControl | Unset = UNSET
    """Whether participants may start and pause a recording."""
    auto_shared: AutoShared | Unset = UNSET
    """Whether recordings are shared with the participants by themselves."""
