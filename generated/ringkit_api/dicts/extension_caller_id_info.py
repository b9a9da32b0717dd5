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
    """Address of this record on the platform. A URI."""
    by_device: NotRequired[Sequence[CallerIdByDevice | CallerIdByDeviceDict]]
    """Number for calls from each phone."""
    by_feature: NotRequired[Sequence[CallerIdByFeature | CallerIdByFeatureDict]]
    """Number for each kind of call."""
    extension_name_for_outbound_calls: NotRequired[bool]
    """Whether the name of the user is shown outside the account."""
    extension_number_for_internal_calls: NotRequired[bool]
    """Whether the short number is shown inside the account."""
