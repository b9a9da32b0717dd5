# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.extension_regional_setting_request import (
        ExtensionRegionalSettingRequestDict,
    )
    from ringkit_api.models.extension_regional_setting_request import (
        ExtensionRegionalSettingRequest,
    )


class TransitionInfoDict(TypedDict):
    """`TransitionInfo` as a dict."""

    send_welcome_email: NotRequired[bool]
    """Whether the user gets an invitation by e-mail. `true` if left out."""
    regional_settings: NotRequired[
        ExtensionRegionalSettingRequest | ExtensionRegionalSettingRequestDict
    ]
    """Country, language, time zone and formats of the user."""
