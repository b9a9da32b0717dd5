# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import RcvBridgeTypeEnum

if TYPE_CHECKING:
    from ringkit_api.models.bridge_pins import BridgePins
    from ringkit_api.models.bridge_preferences import BridgePreferences
    from ringkit_api.models.bridge_request_security import BridgeRequestSecurity


@model
class CreateBridgeRequest(Model):
    """Create bridge request."""

    name: str | Unset = UNSET
    type: RcvBridgeTypeEnum | Unset = UNSET
    pins: BridgePins | Unset = UNSET
    security: BridgeRequestSecurity | Unset = UNSET
    preferences: BridgePreferences | Unset = UNSET
