# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_out_from import CallOutFrom
    from ringkit_api.models.call_out_to import CallOutTo


@model
class MakeCallOutRequest(Model):
    """The call to be made.

    Attributes:
        from_: Device that rings first.
        to: Number or extension that is called when the device was answered.
        country_id: `id` of the country whose rules complete `to`; the home country of the extension if
            left out.
    """

    from_: CallOutFrom
    """Device that rings first."""
    to: CallOutTo
    """Number or extension that is called when the device was answered."""
    country_id: int | Unset = UNSET
    """`id` of the country whose rules complete `to`; the home country of the extension if left out."""
