# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.dicts.comm_greeting_resource import CommGreetingResourceDict
    from ringkit_api.models.comm_greeting_resource import CommGreetingResource


class CommPlayConnectingMessageActionRequestDict(TypedDict):
    """`CommPlayConnectingMessageActionRequest` as a dict."""

    type: Literal["PlayConnectingMessageAction"]
    """Kind of the action, the same for all of this class."""
    greeting: CommGreetingResource | CommGreetingResourceDict
    """What is played."""
    enabled: bool
    """Whether the action is on."""
