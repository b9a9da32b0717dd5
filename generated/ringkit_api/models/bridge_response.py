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
    """Bridge response."""

    id: str
    name: str | Unset = UNSET
    type: RcvBridgeTypeEnum | Unset = UNSET
    host: User | Unset = UNSET
    pins: BridgePinsWithAliases | Unset = UNSET
    security: BridgeResponseSecurity | Unset = UNSET
    preferences: BridgePreferences | Unset = UNSET
    discovery: BridgeDiscovery | Unset = UNSET
