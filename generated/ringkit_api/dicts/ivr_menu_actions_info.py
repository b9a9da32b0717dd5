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
    action: NotRequired[IvrMenuActionsInfoAction]
    extension: NotRequired[IvrMenuExtensionInfo | IvrMenuExtensionInfoDict]
    phone_number: NotRequired[str]
