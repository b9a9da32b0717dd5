# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.caller_id_data import CallerIdDataDict
    from ringkit_api.models.caller_id_by_feature import CallerIdByFeatureFeature
    from ringkit_api.models.caller_id_data import CallerIdData


class CallerIdByFeatureDict(TypedDict):
    """`CallerIdByFeature` as a dict."""

    feature: NotRequired[CallerIdByFeatureFeature]
    """The kind of call."""
    caller_id: NotRequired[CallerIdData | CallerIdDataDict]
    """What is shown."""
