# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

ServicePlanInfoFreemiumProductType = Literal["Freyja", "Phoenix", "PbxBasic"]


@model
class ServicePlanInfo(Model):
    """Plan of the service.

    Attributes:
        id: Identifier, as other operations take it.
        name: Name as people see it.
        edition: Edition of the plan.
        freemium_product_type: Kind of the plan, if it is without charge.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    name: str | Unset = UNSET
    """Name as people see it."""
    edition: str | Unset = UNSET
    """Edition of the plan."""
    freemium_product_type: ServicePlanInfoFreemiumProductType | Unset = UNSET
    """Kind of the plan, if it is without charge."""
