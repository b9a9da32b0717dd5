# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.site_ivr_actions_extension_info import SiteIVRActionsExtensionInfo

SiteIvrActionsInput = Literal["Star", "Hash", "NoInput", "0"]

SiteIvrActionsAction = Literal[
    "Repeat",
    "ReturnToRoot",
    "ReturnToPrevious",
    "ReturnToTopLevelMenu",
    "Connect",
    "ConnectToIncomingCallRoutingSelection",
    "ConnectToOperator",
    "Disconnect",
    "DoNothing",
]


@model
class SiteIvrActions(Model):
    """What a key does.

    Attributes:
        input: The key; NoInput if none is pressed.
        action: What happens then; Connect is for 0 and NoInput, repeating and returning for Star and
            Hash.
        extension: Extension to connect to.
    """

    input: SiteIvrActionsInput | Unset = UNSET
    """The key; NoInput if none is pressed."""
    action: SiteIvrActionsAction | Unset = UNSET
    """What happens then; Connect is for 0 and NoInput, repeating and returning for Star and Hash."""
    extension: SiteIVRActionsExtensionInfo | Unset = UNSET
    """Extension to connect to."""
