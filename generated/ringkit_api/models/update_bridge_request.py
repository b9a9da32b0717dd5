# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.bridge_pins_without_pstn import BridgePinsWithoutPstn
    from ringkit_api.models.bridge_preferences import BridgePreferences
    from ringkit_api.models.bridge_request_security import BridgeRequestSecurity


@model
class UpdateBridgeRequest(Model):
    """Update bridge request."""

    name: str | Unset = UNSET
    pins: BridgePinsWithoutPstn | Unset = UNSET
    security: BridgeRequestSecurity | Unset = UNSET
    preferences: BridgePreferences | Unset = UNSET
