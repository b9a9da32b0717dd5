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
    pins: NotRequired[BridgePinsWithoutPstn | BridgePinsWithoutPstnDict]
    security: NotRequired[BridgeRequestSecurity | BridgeRequestSecurityDict]
    preferences: NotRequired[BridgePreferences | BridgePreferencesDict]
