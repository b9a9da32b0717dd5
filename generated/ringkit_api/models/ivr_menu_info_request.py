# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.ivr_menu_actions_info import IvrMenuActionsInfo
    from ringkit_api.models.ivr_menu_prompt_info import IvrMenuPromptInfo
    from ringkit_api.models.ivr_menu_site_info import IvrMenuSiteInfo


@model
class IvrMenuInfoRequest(Model):
    """IVR menu info request.

    Attributes:
        name: Name as people see it.
        extension_number: Short number that is dialled inside the account.
        site: Site it belongs to; accounts without sites have only the main one.
        prompt: Prompt that callers hear.
    """

    name: str | Unset = UNSET
    """Name as people see it."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    site: IvrMenuSiteInfo | Unset = UNSET
    """Site it belongs to; accounts without sites have only the main one."""
    prompt: IvrMenuPromptInfo | Unset = UNSET
    """Prompt that callers hear."""
    actions: list[IvrMenuActionsInfo] | Unset = UNSET
