# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import IvrPromptRepeatCount

if TYPE_CHECKING:
    from ringkit_api.models.site_ivr_actions import SiteIvrActions
    from ringkit_api.models.site_ivr_top_menu import SiteIVRTopMenu


@model
class SiteIVRSettings(Model):
    """What happens with calls to the number of a site.

    Attributes:
        top_menu: Menu that answers.
        prompt_repeat_count: How often the prompt is played to a caller who presses nothing.
        actions: What each key does.
    """

    top_menu: SiteIVRTopMenu | Unset = UNSET
    """Menu that answers."""
    prompt_repeat_count: IvrPromptRepeatCount
    """How often the prompt is played to a caller who presses nothing."""
    actions: list[SiteIvrActions] | Unset = UNSET
    """What each key does."""
