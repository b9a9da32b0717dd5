# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model
from ringkit_api.enumerations import CommStateDisplayNameResource, CommStateIdResource

if TYPE_CHECKING:
    from ringkit_api.models.comm_state_conditions_resource_item import (
        CommStateConditionsResourceItem,
    )


@model
class CommStateResource(Model):
    """Comm state resource.

    Attributes:
        conditions: At most 1 item.
    """

    id: CommStateIdResource
    enabled: bool
    display_name: CommStateDisplayNameResource
    conditions: list[CommStateConditionsResourceItem]
