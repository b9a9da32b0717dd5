# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.message_template_info import MessageTemplateInfoDict
    from ringkit_api.dicts.site import SiteDict
    from ringkit_api.enumerations import VisibilityType
    from ringkit_api.models.message_template_info import MessageTemplateInfo
    from ringkit_api.models.site import Site


class MessageTemplateRequestDict(TypedDict):
    """`MessageTemplateRequest` as a dict."""

    id: NotRequired[str]
    display_name: str
    body: MessageTemplateInfo | MessageTemplateInfoDict
    scope: NotRequired[VisibilityType]
    site: NotRequired[Site | SiteDict]
