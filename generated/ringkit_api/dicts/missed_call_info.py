# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.missed_call_extension_info import MissedCallExtensionInfoDict
    from ringkit_api.dicts.missed_call_extension_info_external_number import (
        MissedCallExtensionInfoExternalNumberDict,
    )
    from ringkit_api.models.missed_call_extension_info import MissedCallExtensionInfo
    from ringkit_api.models.missed_call_extension_info_external_number import (
        MissedCallExtensionInfoExternalNumber,
    )
    from ringkit_api.models.missed_call_info import MissedCallInfoActionType


class MissedCallInfoDict(TypedDict):
    """`MissedCallInfo` as a dict."""

    action_type: NotRequired[MissedCallInfoActionType]
    """What happens to the call."""
    extension: NotRequired[MissedCallExtensionInfo | MissedCallExtensionInfoDict]
    """Extension that gets the call, for `ConnectToExtension`."""
    external_number: NotRequired[
        MissedCallExtensionInfoExternalNumber | MissedCallExtensionInfoExternalNumberDict
    ]
    """Number that gets the call, for `ConnectToExternalNumber`."""
