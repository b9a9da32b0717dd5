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
    """Device that rings first."""
    to: CallOutTo | CallOutToDict
    """Number or extension that is called when the device was answered."""
    country_id: NotRequired[int]
    """`id` of the country whose rules complete `to`; the home country of the extension if left out."""
