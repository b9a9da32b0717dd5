# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.forwarding_number_id import ForwardingNumberId


@model
class DeleteForwardingNumbersRequest(Model):
    """Numbers to be deleted.

    Attributes:
        records: The numbers to be deleted.
    """

    records: list[ForwardingNumberId] | Unset = UNSET
    """The numbers to be deleted."""
