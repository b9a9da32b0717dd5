# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_out_from import CallOutFrom
    from ringkit_api.models.call_out_to import CallOutTo


@model
class MakeCallOutRequest(Model):
    """Make call out request."""

    from_: CallOutFrom
    to: CallOutTo
    country_id: int | Unset = UNSET
