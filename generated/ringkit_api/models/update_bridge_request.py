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
    """What is to change in a bridge.

    Attributes:
        name: Name as people see it.
        pins: Meeting number, if it is to change.
        security: Who may join, and with which password.
        preferences: What happens in the meetings; what is left out stays.
    """

    name: str | Unset = UNSET
    """Name as people see it."""
    pins: BridgePinsWithoutPstn | Unset = UNSET
    """Meeting number, if it is to change."""
    security: BridgeRequestSecurity | Unset = UNSET
    """Who may join, and with which password."""
    preferences: BridgePreferences | Unset = UNSET
    """What happens in the meetings; what is left out stays."""
