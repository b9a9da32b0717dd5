# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.advanced_time_settings import AdvancedTimeSettings
    from ringkit_api.models.time_range import TimeRange


@model
class TimeSettings(Model):
    """Time settings."""

    time_zone: str
    time_range: TimeRange
    advanced_time_settings: AdvancedTimeSettings | Unset = UNSET
