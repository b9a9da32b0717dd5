# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.make_call_out_caller_info_request_from import (
        MakeCallOutCallerInfoRequestFrom,
    )
    from ringkit_api.models.make_call_out_caller_info_request_to import (
        MakeCallOutCallerInfoRequestTo,
    )


@model
class MakeCallOutRequest(Model):
    """Make call out request."""

    from_: MakeCallOutCallerInfoRequestFrom
    to: MakeCallOutCallerInfoRequestTo
    country_id: int | Unset = UNSET
