# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

ServicePlanInfoFreemiumProductType = Literal["Freyja", "Phoenix", "PbxBasic"]


@model
class ServicePlanInfo(Model):
    """Service plan info."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    edition: str | Unset = UNSET
    freemium_product_type: ServicePlanInfoFreemiumProductType | Unset = UNSET
