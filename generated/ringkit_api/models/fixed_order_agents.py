# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.fixed_order_agents_extension_info import FixedOrderAgentsExtensionInfo


@model
class FixedOrderAgents(Model):
    """Fixed order agents."""

    extension: FixedOrderAgentsExtensionInfo | Unset = UNSET
    index: int | Unset = UNSET
