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
    """Site IVR settings update."""

    top_menu: SiteIVRTopMenuUpdate | Unset = UNSET
    actions: list[SiteIvrActions] | Unset = UNSET
    prompt_repeat_count: IvrPromptRepeatCount | Unset = UNSET
