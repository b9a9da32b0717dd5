# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.ivr_menu_actions_info import IvrMenuActionsInfoDict
    from ringkit_api.dicts.ivr_menu_prompt_info import IvrMenuPromptInfoDict
    from ringkit_api.dicts.ivr_menu_site_info import IvrMenuSiteInfoDict
    from ringkit_api.enumerations import IvrPromptRepeatCount
    from ringkit_api.models.ivr_menu_actions_info import IvrMenuActionsInfo
    from ringkit_api.models.ivr_menu_prompt_info import IvrMenuPromptInfo
    from ringkit_api.models.ivr_menu_site_info import IvrMenuSiteInfo


class IvrMenuInfoCreateDict(TypedDict):
    """`IvrMenuInfoCreate` as a dict."""

    name: NotRequired[str]
    """Name that administrators see."""
    extension_number: NotRequired[str]
    """Short number of the menu."""
    site: NotRequired[IvrMenuSiteInfo | IvrMenuSiteInfoDict]
    """Site of the menu."""
    prompt: NotRequired[IvrMenuPromptInfo | IvrMenuPromptInfoDict]
    """What callers hear."""
    actions: NotRequired[Sequence[IvrMenuActionsInfo | IvrMenuActionsInfoDict]]
    """What each key does."""
    prompt_repeat_count: NotRequired[IvrPromptRepeatCount]
    """How often the prompt is played to a caller who presses nothing. `3` if left out."""
