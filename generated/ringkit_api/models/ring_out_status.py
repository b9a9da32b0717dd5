# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.ring_out_status_info import RingOutStatusInfo


@model
class RingOutStatus(Model):
    """RingOut status.

    Attributes:
        uri: A URI.
    """

    id: str
    uri: str | Unset = UNSET
    status: RingOutStatusInfo | Unset = UNSET
