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
    """The bridge to be created.

    Attributes:
        name: Title of the meetings.
        type: How long the bridge lives, one meeting, a series, or as long as the user.
        pins: Codes with which people join; they are made if left out.
        security: Who may join, and with which password.
        preferences: What happens in the meetings.
    """

    name: str | Unset = UNSET
    """Title of the meetings."""
    type: RcvBridgeTypeEnum | Unset = UNSET
    """How long the bridge lives, one meeting, a series, or as long as the user."""
    pins: BridgePins | Unset = UNSET
    """Codes with which people join; they are made if left out."""
    security: BridgeRequestSecurity | Unset = UNSET
    """Who may join, and with which password."""
    preferences: BridgePreferences | Unset = UNSET
    """What happens in the meetings."""
