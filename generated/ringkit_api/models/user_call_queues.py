# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.queue_short_info_resource import QueueShortInfoResource


@model
class UserCallQueues(Model):
    """Call queues of which a user is a member.

    Attributes:
        records: Queues of which the user is a member.
    """

    records: list[QueueShortInfoResource] | Unset = UNSET
    """Queues of which the user is a member."""
