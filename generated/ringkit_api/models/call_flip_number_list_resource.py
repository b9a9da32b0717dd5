# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_flip_number_resource import CallFlipNumberResource


@model
class CallFlipNumberListResource(Page["CallFlipNumberResource"]):
    """Phones to which a call can move.

    Attributes:
        records: The phones, up to ten.
    """

    records: list[CallFlipNumberResource] | Unset = UNSET
    """The phones, up to ten."""
