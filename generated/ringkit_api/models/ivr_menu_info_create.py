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
class IvrMenuInfoCreate(Model):
    """A menu to create.

    Attributes:
        name: Name that administrators see.
        extension_number: Short number of the menu.
        site: Site of the menu.
        prompt: What callers hear.
        actions: What each key does.
        prompt_repeat_count: How often the prompt is played to a caller who presses nothing. `3` if left
            out.
    """

    name: str | Unset = UNSET
    """Name that administrators see."""
    extension_number: str | Unset = UNSET
    """Short number of the menu."""
    site: IvrMenuSiteInfo | Unset = UNSET
    """Site of the menu."""
    prompt: IvrMenuPromptInfo | Unset = UNSET
    """What callers hear."""
    actions: list[IvrMenuActionsInfo] | Unset = UNSET
    """What each key does."""
    prompt_repeat_count: IvrPromptRepeatCount | Unset = UNSET
    """How often the prompt is played to a caller who presses nothing."""
