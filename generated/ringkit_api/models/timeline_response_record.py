# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.key_info import KeyInfo
    from ringkit_api.models.timeline_response_point import TimelineResponsePoint


@model
class TimelineResponseRecord(Model):
    """Figures of one group over time.

    Attributes:
        key: Identifier of the user, queue or other group.
        info: Name and number of the group.
        points: Figures of each interval, in order of time.
    """

    key: str
    """Identifier of the user, queue or other group."""
    info: KeyInfo | Unset = UNSET
    """Name and number of the group."""
    points: list[TimelineResponsePoint] | Unset = UNSET
    """Figures of each interval, in order of time."""
