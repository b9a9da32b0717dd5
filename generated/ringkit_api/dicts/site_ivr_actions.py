# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.site_ivr_actions_extension_info import SiteIVRActionsExtensionInfoDict
    from ringkit_api.models.site_ivr_actions import SiteIvrActionsAction, SiteIvrActionsInput
    from ringkit_api.models.site_ivr_actions_extension_info import SiteIVRActionsExtensionInfo


class SiteIvrActionsDict(TypedDict):
    """`SiteIvrActions` as a dict."""

    input: NotRequired[SiteIvrActionsInput]
    """The key; NoInput if none is pressed."""
    action: NotRequired[SiteIvrActionsAction]
    """What happens then; Connect is for 0 and NoInput, repeating and returning for Star and Hash."""
    extension: NotRequired[SiteIVRActionsExtensionInfo | SiteIVRActionsExtensionInfoDict]
    """Extension to connect to."""
