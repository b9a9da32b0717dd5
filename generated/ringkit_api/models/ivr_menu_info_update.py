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
class IvrMenuInfoUpdate(Model):
    """Changes of a menu; what is left out stays.

    Attributes:
        name: Name that administrators see.
        extension_number: New short number of the menu.
        site: Site to move the menu to.
        prompt: What callers hear.
        actions: What each key does.
        prompt_repeat_count: How often the prompt is played to a caller who presses nothing.
    """

    name: str | Unset = UNSET
    """Name that administrators see."""
    extension_number: str | Unset = UNSET
    """New short number of the menu."""
    site: IvrMenuSiteInfo | Unset = UNSET
    """Site to move the menu to."""
    prompt: IvrMenuPromptInfo | Unset = UNSET
    """What callers hear."""
    actions: list[IvrMenuActionsInfo] | Unset = UNSET
    """What each key does."""
    prompt_repeat_count: IvrPromptRepeatCount | Unset = UNSET
    """How often the prompt is played to a caller who presses nothing."""
