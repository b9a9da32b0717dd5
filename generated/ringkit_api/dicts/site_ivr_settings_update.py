# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.site_ivr_actions import SiteIvrActionsDict
    from ringkit_api.dicts.site_ivr_top_menu_update import SiteIVRTopMenuUpdateDict
    from ringkit_api.enumerations import IvrPromptRepeatCount
    from ringkit_api.models.site_ivr_actions import SiteIvrActions
    from ringkit_api.models.site_ivr_top_menu_update import SiteIVRTopMenuUpdate


class SiteIVRSettingsUpdateDict(TypedDict):
    """`SiteIVRSettingsUpdate` as a dict."""

    top_menu: NotRequired[SiteIVRTopMenuUpdate | SiteIVRTopMenuUpdateDict]
    """Menu that answers."""
    actions: NotRequired[Sequence[SiteIvrActions | SiteIvrActionsDict]]
    """What each key does."""
    prompt_repeat_count: NotRequired[IvrPromptRepeatCount]
    """How often the prompt is played to a caller who presses nothing."""
