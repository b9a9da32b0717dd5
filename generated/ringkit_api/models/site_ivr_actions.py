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
    """Site IVR actions."""

    input: SiteIvrActionsInput | Unset = UNSET
    action: SiteIvrActionsAction | Unset = UNSET
    extension: SiteIVRActionsExtensionInfo | Unset = UNSET
