# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_greeting_resource import CommGreetingResource


@model
class CommPlayConnectingMessageActionResource(Model):
    """Comm play connecting message action resource."""

    type: Literal["PlayConnectingMessageAction"]
    greeting: CommGreetingResource
    enabled: bool
