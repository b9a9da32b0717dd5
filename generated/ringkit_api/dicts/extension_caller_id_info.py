# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.caller_id_by_device import CallerIdByDeviceDict
    from ringkit_api.dicts.caller_id_by_feature import CallerIdByFeatureDict
    from ringkit_api.models.caller_id_by_device import CallerIdByDevice
    from ringkit_api.models.caller_id_by_feature import CallerIdByFeature


class ExtensionCallerIdInfoDict(TypedDict):
    """`ExtensionCallerIdInfo` as a dict."""

    uri: NotRequired[str]
    """A URI."""
    by_device: NotRequired[Sequence[CallerIdByDevice | CallerIdByDeviceDict]]
    by_feature: NotRequired[Sequence[CallerIdByFeature | CallerIdByFeatureDict]]
    extension_name_for_outbound_calls: NotRequired[bool]
    extension_number_for_internal_calls: NotRequired[bool]
