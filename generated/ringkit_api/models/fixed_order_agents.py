# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.fixed_order_agents_extension_info import FixedOrderAgentsExtensionInfo


@model
class FixedOrderAgents(Model):
    """Member of a queue, with the place in the order.

    Attributes:
        extension: Member of the queue.
        index: Place in the order, counted from 1.
    """

    extension: FixedOrderAgentsExtensionInfo | Unset = UNSET
    """Member of the queue."""
    index: int | Unset = UNSET
    """Place in the order, counted from 1."""
