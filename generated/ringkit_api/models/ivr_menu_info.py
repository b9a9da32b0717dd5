# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import IvrPromptRepeatCount

if TYPE_CHECKING:
    from ringkit_api.models.ivr_menu_actions_info import IvrMenuActionsInfo
    from ringkit_api.models.ivr_menu_prompt_info import IvrMenuPromptInfo
    from ringkit_api.models.ivr_menu_site_info import IvrMenuSiteInfo


@model
class IvrMenuInfo(Model):
    """A menu that callers choose from with keys.

    Attributes:
        id: Identifier, as other operations take it.
        uri: Address of this record on the platform. A URI.
        name: Name that administrators see.
        extension_number: Short number of the menu.
        prompt_repeat_count: How often the prompt is played to a caller who presses nothing.
        site: Site of the menu.
        prompt: What callers hear.
        actions: What each key does.
    """

    id: str
    """Identifier, as other operations take it."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    name: str | Unset = UNSET
    """Name that administrators see."""
    extension_number: str | Unset = UNSET
    """Short number of the menu."""
    prompt_repeat_count: IvrPromptRepeatCount
    """How often the prompt is played to a caller who presses nothing."""
    site: IvrMenuSiteInfo | Unset = UNSET
    """Site of the menu."""
    prompt: IvrMenuPromptInfo | Unset = UNSET
    """What callers hear."""
    actions: list[IvrMenuActionsInfo] | Unset = UNSET
    """What each key does."""
