# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_greeting_resource import CommGreetingResource


@model
class CommPlayConnectingMessageActionResource(Model):
    """Play a message while the call is connected.

    Attributes:
        type: Kind of the action, the same for all of this class.
        greeting: What is played.
        enabled: Whether the action is on.
    """

    type: Literal["PlayConnectingMessageAction"]
    """Kind of the action, the same for all of this class."""
    greeting: CommGreetingResource
    """What is played."""
    enabled: bool
    """Whether the action is on."""
