# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.cost_center_item import CostCenterItem


@model
class CostCenterList(Page["CostCenterItem"]):
    """Cost center list.

    Attributes:
        records: Cost centers of the account.
    """

    records: list[CostCenterItem]
    """Cost centers of the account."""
