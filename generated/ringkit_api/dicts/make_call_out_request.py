# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.call_out_from import CallOutFromDict
    from ringkit_api.dicts.call_out_to import CallOutToDict
    from ringkit_api.models.call_out_from import CallOutFrom
    from ringkit_api.models.call_out_to import CallOutTo


class MakeCallOutRequestDict(TypedDict):
    """`MakeCallOutRequest` as a dict."""

    from_: CallOutFrom | CallOutFromDict
    to: CallOutTo | CallOutToDict
    country_id: NotRequired[int]
