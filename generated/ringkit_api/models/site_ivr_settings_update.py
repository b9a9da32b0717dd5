# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import IvrPromptRepeatCount

if TYPE_CHECKING:
    from ringkit_api.models.site_ivr_actions import SiteIvrActions
    from ringkit_api.models.site_ivr_top_menu_update import SiteIVRTopMenuUpdate


@model
class SiteIVRSettingsUpdate(Model):
    """What happens with calls; what is left out stays.

    Attributes:
        top_menu: Menu that answers.
        actions: What each key does.
        prompt_repeat_count: How often the prompt is played to a caller who presses nothing.
    """

    top_menu: SiteIVRTopMenuUpdate | Unset = UNSET
    """Menu that answers."""
    actions: list[SiteIvrActions] | Unset = UNSET
    """What each key does."""
    prompt_repeat_count: IvrPromptRepeatCount | Unset = UNSET
    """How often the prompt is played to a caller who presses nothing."""
