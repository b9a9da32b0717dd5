# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.ivr_menu_extension_info import IvrMenuExtensionInfo

IvrMenuActionsInfoInput = Literal[
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "Hash", "Star", "NoInput"
]

IvrMenuActionsInfoAction = Literal[
    "Connect",
    "Voicemail",
    "DialByName",
    "Transfer",
    "Repeat",
    "ReturnToRoot",
    "ReturnToPrevious",
    "Disconnect",
    "ReturnToTopLevelMenu",
    "DoNothing",
    "ConnectToOperator",
    "TransferToContactCenterNumber",
    "ConnectToIncomingCallRoutingSelection",
]


@model
class IvrMenuActionsInfo(Model):
    """What a key does.

    Attributes:
        input: The key; NoInput if none is pressed.
        action: What happens then.
        extension: Extension to connect to, or whose mailbox answers.
        phone_number: Number to transfer to, E.164; only for Transfer.
    """

    input: IvrMenuActionsInfoInput | Unset = UNSET
    """The key; NoInput if none is pressed."""
    action: IvrMenuActionsInfoAction | Unset = UNSET
    """What happens then."""
    extension: IvrMenuExtensionInfo | Unset = UNSET
    """Extension to connect to, or whose mailbox answers."""
    phone_number: str | Unset = UNSET
    """Number to transfer to, E.164; only for Transfer."""
