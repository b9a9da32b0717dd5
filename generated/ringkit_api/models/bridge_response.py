# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import RcvBridgeTypeEnum

if TYPE_CHECKING:
    from ringkit_api.models.bridge_discovery import BridgeDiscovery
    from ringkit_api.models.bridge_pins_with_aliases import BridgePinsWithAliases
    from ringkit_api.models.bridge_preferences import BridgePreferences
    from ringkit_api.models.bridge_response_security import BridgeResponseSecurity
    from ringkit_api.models.user import User


@model
class BridgeResponse(Model):
    """A bridge, the room of video meetings.

    Attributes:
        id: Identifier, as other operations take it.
        name: Name as people see it.
        type: How long the bridge lives, one meeting, a series, or as long as the user.
        host: User whose meetings take place on the bridge.
        pins: Codes with which people join.
        security: Who may join, and with which password.
        preferences: What happens in the meetings.
        discovery: Where people join.
    """

    id: str
    """Identifier, as other operations take it."""
    name: str | Unset = UNSET
    """Name as people see it."""
    type: RcvBridgeTypeEnum | Unset = UNSET
    """How long the bridge lives, one meeting, a series, or as long as the user."""
    host: User | Unset = UNSET
    """User whose meetings take place on the bridge."""
    pins: BridgePinsWithAliases | Unset = UNSET
    """Codes with which people join."""
    security: BridgeResponseSecurity | Unset = UNSET
    """Who may join, and with which password."""
    preferences: BridgePreferences | Unset = UNSET
    """What happens in the meetings."""
    discovery: BridgeDiscovery | Unset = UNSET
    """Where people join."""
