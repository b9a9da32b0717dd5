# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.key_info import KeyInfo
    from ringkit_api.models.timeline_response_point import TimelineResponsePoint


@model
class TimelineResponseRecord(Model):
    """Timeline response record."""

    key: str
    info: KeyInfo | Unset = UNSET
    points: list[TimelineResponsePoint] | Unset = UNSET
