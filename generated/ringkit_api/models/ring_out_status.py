# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.ring_out_status_info import RingOutStatusInfo


@model
class RingOutStatus(Model):
    """A RingOut call.

    Attributes:
        id: `id` for the other operations of the call.
        uri: Address of this record on the platform. A URI.
        status: State of the call and of both sides.
    """

    id: str
    """`id` for the other operations of the call."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    status: RingOutStatusInfo | Unset = UNSET
    """State of the call and of both sides."""
