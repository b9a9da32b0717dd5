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
    """IVR menu info create.

    Attributes:
        prompt_repeat_count: `3` if left out.
    """

    name: str | Unset = UNSET
    extension_number: str | Unset = UNSET
    site: IvrMenuSiteInfo | Unset = UNSET
    prompt: IvrMenuPromptInfo | Unset = UNSET
    actions: list[IvrMenuActionsInfo] | Unset = UNSET
    prompt_repeat_count: IvrPromptRepeatCount | Unset = UNSET
