# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.ivr_menu_extension_info import IvrMenuExtensionInfoDict
    from ringkit_api.models.ivr_menu_actions_info import (
        IvrMenuActionsInfoAction,
        IvrMenuActionsInfoInput,
    )
    from ringkit_api.models.ivr_menu_extension_info import IvrMenuExtensionInfo


class IvrMenuActionsInfoDict(TypedDict):
    """`IvrMenuActionsInfo` as a dict."""

    input: NotRequired[IvrMenuActionsInfoInput]
    """The key; NoInput if none is pressed."""
    action: NotRequired[IvrMenuActionsInfoAction]
    """What happens then."""
    extension: NotRequired[IvrMenuExtensionInfo | IvrMenuExtensionInfoDict]
    """Extension to connect to, or whose mailbox answers."""
    phone_number: NotRequired[str]
    """Number to transfer to, E.164; only for Transfer."""
