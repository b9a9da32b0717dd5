# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.bridge_pins import BridgePinsDict
    from ringkit_api.dicts.bridge_preferences import BridgePreferencesDict
    from ringkit_api.dicts.bridge_request_security import BridgeRequestSecurityDict
    from ringkit_api.enumerations import RcvBridgeTypeEnum
    from ringkit_api.models.bridge_pins import BridgePins
    from ringkit_api.models.bridge_preferences import BridgePreferences
    from ringkit_api.models.bridge_request_security import BridgeRequestSecurity


class CreateBridgeRequestDict(TypedDict):
    """`CreateBridgeRequest` as a dict."""

    name: NotRequired[str]
    """Title of the meetings."""
    type: NotRequired[RcvBridgeTypeEnum]
    """How long the bridge lives, one meeting, a series, or as long as the user."""
    pins: NotRequired[BridgePins | BridgePinsDict]
    """Codes with which people join; they are made if left out."""
    security: NotRequired[BridgeRequestSecurity | BridgeRequestSecurityDict]
    """Who may join, and with which password."""
    preferences: NotRequired[BridgePreferences | BridgePreferencesDict]
    """What happens in the meetings."""
