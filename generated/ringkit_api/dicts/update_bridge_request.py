# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.bridge_pins_without_pstn import BridgePinsWithoutPstnDict
    from ringkit_api.dicts.bridge_preferences import BridgePreferencesDict
    from ringkit_api.dicts.bridge_request_security import BridgeRequestSecurityDict
    from ringkit_api.models.bridge_pins_without_pstn import BridgePinsWithoutPstn
    from ringkit_api.models.bridge_preferences import BridgePreferences
    from ringkit_api.models.bridge_request_security import BridgeRequestSecurity


class UpdateBridgeRequestDict(TypedDict):
    """`UpdateBridgeRequest` as a dict."""

    name: NotRequired[str]
    """Name as people see it."""
    pins: NotRequired[BridgePinsWithoutPstn | BridgePinsWithoutPstnDict]
    """Meeting number, if it is to change."""
    security: NotRequired[BridgeRequestSecurity | BridgeRequestSecurityDict]
    """Who may join, and with which password."""
    preferences: NotRequired[BridgePreferences | BridgePreferencesDict]
    """What happens in the meetings; what is left out stays."""
