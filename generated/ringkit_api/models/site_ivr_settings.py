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
    """Site IVR settings."""

    top_menu: SiteIVRTopMenu | Unset = UNSET
    prompt_repeat_count: IvrPromptRepeatCount
    actions: list[SiteIvrActions] | Unset = UNSET
