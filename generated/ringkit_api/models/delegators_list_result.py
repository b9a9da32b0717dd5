# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.delegate import Delegate


@model
class DelegatorsListResult(Page["Delegate"]):
    """Delegators list result.

    Attributes:
        items: Users who have delegated their meetings.
    """

    items: list[Delegate] | Unset = UNSET
    """Users who have delegated their meetings."""

    _records = "items"
